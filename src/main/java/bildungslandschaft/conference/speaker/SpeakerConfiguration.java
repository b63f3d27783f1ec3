package bildungslandschaft.conference.speaker;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpeakerSettings.class)
class SpeakerConfiguration {}
