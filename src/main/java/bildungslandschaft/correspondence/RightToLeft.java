package bildungslandschaft.correspondence;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in Arabic or Hebrew letters within our German papers, whose lines all run from left to right (Unicode Standard
 * Annex 9). A printer's object for one document.
 */
final class RightToLeft implements BidiSplitter, BidiReorderer {

    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private final List<BidiTextRun> runs = new ArrayList<>();

    /** A number within Arabic text stays in its run, since the printer sets the runs of a line one after the other. */
    @Override
    public void setParagraph(String text, byte direction) {
        runs.clear();
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean last = i + 1 == bidi.getRunCount();
            if (last || direction(bidi, i) != direction(bidi, i + 1)) {
                runs.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, direction(bidi, i)));
                start = bidi.getRunLimit(i);
            }
        }
    }

    private static byte direction(Bidi bidi, int run) {
        return bidi.getRunLevel(run) == 0 ? LTR : RTL;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String text) {
        return LTR;
    }

    /** The signs of a run, or of the part of it that is in one line, as they stand from left to right. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        // The space at which a line was broken is no indent.
        String seen = text.stripTrailing();
        if (seen.isEmpty()) {
            return text;
        }
        Bidi bidi = new Bidi(seen, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[bidi.getRunCount()];
        Object[] parts = new Object[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = seen.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 0 ? part : mirrored(part);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        StringBuilder line = new StringBuilder(text.length());
        for (Object part : parts) {
            line.append(part);
        }
        return line.append(text, seen.length(), text.length()).toString();
    }

    private static String mirrored(String part) {
        StringBuilder turned = new StringBuilder(part).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int opening = OPENING.indexOf(turned.charAt(i));
            int closing = CLOSING.indexOf(turned.charAt(i));
            if (opening >= 0) {
                turned.setCharAt(i, CLOSING.charAt(opening));
            } else if (closing >= 0) {
                turned.setCharAt(i, OPENING.charAt(closing));
            }
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.join(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.separate(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
