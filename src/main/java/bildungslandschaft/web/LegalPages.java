package bildungslandschaft.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The two pages that the law asks of every public site: data protection and accessibility. */
@Controller
class LegalPages {

    private final WebProperties properties;

    LegalPages(WebProperties properties) {
        this.properties = properties;
    }

    @GetMapping("/datenschutz")
    String dataProtection(Model model) {
        model.addAttribute("publisher", properties.publisher());
        return "web/data-protection";
    }

    @GetMapping("/barrierefreiheit")
    String accessibility(Model model) {
        model.addAttribute("publisher", properties.publisher());
        return "web/accessibility";
    }
}
