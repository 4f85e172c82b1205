/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.techniques;

import java.util.List;
import java.util.function.Consumer;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.SeenTechnique;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.model.coaching.Moment;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;

/** A technique in full: what it is to achieve, how, and phrases, those to say as links that put them into the selected moment. */
final class TechniqueCard {

    private final ScrolledComposite scroller;
    private final Consumer<String> phraseChosen;
    private Composite page;
    private boolean empty = true;
    private @Nullable Object shown;

    TechniqueCard(Composite parent, Consumer<String> phraseChosen) {
        this.phraseChosen = phraseChosen;
        scroller = Styles.id(new ScrolledComposite(parent, SWT.V_SCROLL), "techniqueCard");
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> size());
        page = Styles.panel(scroller, 1, false);
        scroller.setContent(page);
    }

    boolean isEmpty() {
        return empty;
    }

    void show(TechniqueEntry entry, @Nullable Moment moment) {
        if (!entry.equals(shown)) {
            shown = entry;
            fill(entry.name(), entry.intent(), entry.how(), entry.phrasesToSay(), entry.phrasesToAvoid(), null);
        }
    }

    /**
     * Shows what a mark meant when it was made.
     *
     * @param seen   as the library keeps it; null where nothing was kept
     * @param name   of the technique
     * @param remark why this is not what the packs have now
     */
    void showSeen(@Nullable SeenTechnique seen, String name, String remark) {
        shown = null;
        if (seen == null) {
            fill(name, "", "", List.of(), List.of(), remark);
        } else {
            fill(seen.name(), seen.intent(), seen.how(), seen.phrasesToSay(), seen.phrasesToAvoid(), remark);
        }
    }

    private void fill(String name, String intent, String how, List<String> say, List<String> avoid, @Nullable String remark) {
        empty = false;
        Control old = page;
        page = Styles.panel(scroller, 1, false);
        Styles.strong(page, name);
        if (remark != null) {
            Styles.quiet(page, remark);
        }
        for (String text : new String[] {intent, how}) {
            if (!text.isBlank()) {
                Styles.quiet(page, text);
            }
        }
        for (String phrase : say) {
            Link link = new Link(page, SWT.WRAP);
            link.setText("<a>“" + phrase.replace("&", "&&").replace("<", "‹") + "”</a>");
            link.setToolTipText(Texts.get("techniques.phraseTip"));
            link.addListener(SWT.Selection, event -> phraseChosen.accept(phrase));
            GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).indent(0, Spacing.GRID / 2).applyTo(link);
        }
        for (String phrase : avoid) {
            struck(phrase);
        }
        scroller.setContent(page);
        old.dispose();
        size();
        page.layout(true, true);
    }

    /** A label cannot be struck through, so the text to avoid is a text that cannot be edited. */
    private void struck(String phrase) {
        StyledText text = Styles.styled(new StyledText(page, SWT.READ_ONLY | SWT.WRAP), Styles.QUIET);
        text.setText('“' + phrase + '”');
        text.setEnabled(false);
        text.setToolTipText(Texts.get("techniques.avoidTip"));
        LookColors look = LookColors.get();
        look.keep(text, () -> {
            StyleRange range = new StyleRange(0, text.getCharCount(), look.color(Token.QUIET_TEXT), null);
            range.strikeout = true;
            text.setStyleRange(range);
        });
        Styles.named(text, Texts.get("techniques.avoid", phrase));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
    }

    private void size() {
        scroller.setMinSize(page.computeSize(Math.max(120, scroller.getClientArea().width), SWT.DEFAULT));
    }
}
