package bildungslandschaft.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the directory's first entries come from.
 *
 * @param referenceData folder with units.csv, municipalities.csv and memberships.csv of the county
 * @param demoData folder with the invented people and Kitas of the demo county
 */
@ConfigurationProperties("bildungslandschaft.directory")
record DirectoryProperties(
        @DefaultValue("classpath:directory/") String referenceData,
        @DefaultValue("classpath:demo/") String demoData) {}
