package bildungslandschaft.counselling;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CounsellingSettings.class)
class CounsellingConfiguration {}
