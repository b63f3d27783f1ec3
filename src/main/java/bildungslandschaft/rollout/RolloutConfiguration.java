package bildungslandschaft.rollout;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RolloutSettings.class, WaveSettings.class})
class RolloutConfiguration {}
