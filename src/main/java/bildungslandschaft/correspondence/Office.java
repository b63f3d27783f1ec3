package bildungslandschaft.correspondence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The education office as it signs its mails and letters.
 *
 * @param mailAddress sender of all mails; answers go there and are read by people
 * @param publicUrl where people outside reach the pages, without a slash at the end
 */
@ConfigurationProperties("bildungslandschaft.office")
public record Office(
        @DefaultValue("Bildungsbüro") String name,
        @DefaultValue("bildungsbuero@demo.example") String mailAddress,
        @DefaultValue("030 23125 100") String phone,
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("Musterstraße 1") String street,
        @DefaultValue("04916") String postcode,
        @DefaultValue("Herzberg (Elster)") String city) {

    /** The full address of a page, for a mail. */
    public String url(String path) {
        return publicUrl + path;
    }
}
