/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.look.Token;
import org.coachline.look.Wash;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.transcript.TranscriptText.Hit;
import org.coachline.ui.internal.transcript.TranscriptText.Line;
import org.coachline.ui.internal.transcript.TranscriptText.Timed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * A transcript on the screen: what is heard is highlighted, what was searched for is marked, a click goes to a word, and words
 * can be selected. Only lines that change are styled anew. Never takes the focus, and scrolls by itself only while nothing is
 * selected and scrolling is not locked. UI thread.
 */
public final class TranscriptPane {

    /** How many lines stay above one that is scrolled to. */
    private static final int ABOVE = 2;
    /** How long styling lines that nobody sees yet may keep the UI thread at a time. */
    private static final long SLICE_NANOS = 5_000_000;

    /** Hears what is done with the text. */
    public interface Listener {

        /** A place was clicked or chosen by Enter: what is said there is to be heard. */
        void seek(long micros);

        /** Other words are selected now, or none. */
        void selected(TranscriptText.@Nullable Phrase words);

        /** The blank was pressed. */
        void play();
    }

    private final StyledText control;
    private final Listener listener;
    private TranscriptText text = TranscriptText.of(List.of(), role -> "");
    private List<Hit> hits = List.of();
    private int hit = -1;
    private int heard = -1;
    private @Nullable Timed word;
    private boolean locked;
    private final BitSet unstyled = new BitSet();
    private boolean styling;

    /** A pane without text. */
    public TranscriptPane(Composite parent, Listener listener) {
        this.listener = listener;
        control = Styles.id(Styles.named(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), Texts.get("transcript.table")),
                "transcript");
        control.setMargins(8, 6, 8, 6);
        control.setLineSpacing(3);
        control.addListener(SWT.MouseUp, this::clicked);
        control.addListener(SWT.Selection, event -> selected());
        control.addListener(SWT.KeyDown, this::key);
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        LookColors look = LookColors.get();
        look.keep(control, () -> {
            control.setBackground(look.color(Token.PANEL));
            control.setForeground(look.color(Token.TEXT));
            control.setSelectionBackground(look.color(Token.ACCENT));
            control.setSelectionForeground(look.color(Token.ACCENT_TEXT));
            styleAll();
        });
    }

    /** The control that has the text. */
    public StyledText control() {
        return control;
    }

    /** What is shown. */
    public TranscriptText text() {
        return text;
    }

    /** Shows another transcript; nothing of it is heard or found yet. */
    public void show(TranscriptText shown) {
        text = shown;
        hits = List.of();
        hit = -1;
        heard = -1;
        word = null;
        control.setText(text.text());
        columns();
        styleAll();
    }

    /** The columns of time and speaker are as wide as their widest. */
    private void columns() {
        int time = 0;
        int name = 0;
        GC gc = new GC(control);
        try {
            gc.setFont(LookColors.get().font(org.coachline.look.Type.STRONG));
            String all = text.text();
            List<String> seen = new ArrayList<>();
            for (Line line : text.lines()) {
                String speaker = all.substring(line.name(), Math.max(line.name(), line.said() - 1));
                if (!seen.contains(speaker)) {
                    seen.add(speaker);
                    name = Math.max(name, gc.textExtent(speaker).x);
                }
            }
            if (!text.lines().isEmpty()) {
                Line last = text.lines().getLast();
                time = gc.textExtent(all.substring(last.from(), last.name() - 1)).x;
            }
        } finally {
            gc.dispose();
        }
        int gap = 14;
        int words = time + name + 2 * gap;
        control.setTabStops(new int[] {time + gap, words});
        control.setWrapIndent(words);
    }

    /** Marks what was found. */
    public void setHits(List<Hit> found) {
        Stream.concat(hits.stream(), found.stream()).forEach(each -> unstyled.set(Math.max(0, text.lineOf(each.from()))));
        hits = List.copyOf(found);
        hit = -1;
        styleSeen();
    }

    /** Shows one of the hits as the one that was gone to, and scrolls to it, since that was asked for. */
    public void showHit(int index) {
        int before = hit;
        hit = index;
        styleHit(before);
        styleHit(hit);
        if (hit >= 0 && hit < hits.size()) {
            reveal(text.lineOf(hits.get(hit).from()));
        }
    }

    private void styleHit(int index) {
        if (index >= 0 && index < hits.size()) {
            style(text.lineOf(hits.get(index).from()));
        }
    }

    /** Locks scrolling: the text stays where it is, whatever is heard. */
    public void setLocked(boolean now) {
        locked = now;
        if (!locked) {
            follow();
        }
    }

    /** Whether scrolling is locked. */
    public boolean isLocked() {
        return locked;
    }

    /** Highlights what is heard at a time. Costs nothing where that is what it was before. */
    public void setHeard(long micros) {
        int now = text.lineAt(micros);
        Timed nowWord = now < 0 ? null : text.lines().get(now).wordAt(micros);
        int before = heard;
        if (now == before && nowWord == word) {
            return;
        }
        heard = now;
        word = nowWord;
        if (before != now) {
            style(before);
            background(before);
            background(now);
            follow();
        }
        style(now);
    }

    private void follow() {
        if (!locked && heard >= 0 && control.getSelectionCount() == 0) {
            reveal(heard);
        }
    }

    private void reveal(int line) {
        if (line < 0 || line >= control.getLineCount()) {
            return;
        }
        int top = control.getLinePixel(line);
        int bottom = top + control.getLineHeight(control.getOffsetAtLine(line));
        if (top < 0 || bottom > control.getClientArea().height) {
            control.setTopIndex(Math.max(0, line - ABOVE));
        }
    }

    /** Takes a selection back, when what it was for is done. */
    public void clearSelection() {
        if (control.getSelectionCount() > 0) {
            control.setSelection(control.getCaretOffset());
        }
    }

    private void selected() {
        Point range = control.getSelection();
        listener.selected(range.x == range.y ? null : text.phrase(range.x, range.y));
    }

    private void clicked(Event event) {
        if (event.button == 1 && control.getSelectionCount() == 0 && event.count == 1) {
            int place = control.getOffsetAtPoint(new Point(event.x, event.y));
            go(place < 0 ? control.getCaretOffset() : place);
        }
    }

    private void key(Event event) {
        if (event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            go(control.getCaretOffset());
        } else if (event.stateMask == 0 && event.character == ' ') {
            listener.play();
        }
    }

    /** Goes to when the place is heard that the cursor is at. */
    public void goToCaret() {
        go(control.getCaretOffset());
    }

    private void go(int offset) {
        long time = text.timeAt(offset);
        if (time >= 0) {
            listener.seek(time);
        }
    }

    private void styleAll() {
        unstyled.clear();
        unstyled.set(0, text.lines().size());
        if (!text.lines().isEmpty()) {
            control.setLineBackground(0, text.lines().size(), null);
            background(heard);
        }
        styleSeen();
    }

    /** Styles at once what is seen, and the rest of hours of speech in slices so short that nobody waits for them. */
    private void styleSeen() {
        int first = control.getTopIndex();
        int last = Math.min(text.lines().size() - 1, first + control.getClientArea().height / Math.max(1, control.getLineHeight()) + 1);
        for (int line = unstyled.nextSetBit(first); line >= 0 && line <= last; line = unstyled.nextSetBit(line + 1)) {
            unstyled.clear(line);
            style(line);
        }
        styleLater();
    }

    private void styleLater() {
        if (!unstyled.isEmpty() && !styling) {
            styling = true;
            control.getDisplay().asyncExec(this::styleSome);
        }
    }

    private void styleSome() {
        styling = false;
        if (control.isDisposed()) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        while (!unstyled.isEmpty() && System.nanoTime() < end) {
            int line = unstyled.nextSetBit(0);
            unstyled.clear(line);
            style(line);
        }
        styleLater();
    }

    /** Whether every line looks as it should, those out of sight too: for tests. */
    public boolean isStyled() {
        return unstyled.isEmpty();
    }

    private void style(int index) {
        if (index >= 0 && index < text.lines().size()) {
            Line line = text.lines().get(index);
            List<StyleRange> ranges = new ArrayList<>();
            styles(index, firstHit(line.from()), ranges);
            control.replaceStyleRanges(line.from(), line.to() - line.from(), ranges.toArray(StyleRange[]::new));
        }
    }

    private int firstHit(int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void background(int index) {
        if (index >= 0 && index < text.lines().size()) {
            control.setLineBackground(index, 1, index == heard ? LookColors.get().color(Token.SELECTED_ROW) : null);
        }
    }

    /** Adds the styles of a line, in order and without overlap; answers the first hit after the line. */
    private int styles(int index, int firstHit, List<StyleRange> ranges) {
        LookColors look = LookColors.get();
        Line line = text.lines().get(index);
        add(ranges, line.from(), line.name(), Token.QUIET_TEXT, SWT.NORMAL);
        add(ranges, line.name(), line.said(), voice(line.role()), SWT.BOLD);
        Timed spoken = index == heard ? word : null;
        int next = firstHit;
        int at = line.said();
        while (next < hits.size() && hits.get(next).from() < line.to()) {
            Hit found = hits.get(next);
            at = spoken(ranges, spoken, at, found.from());
            StyleRange style = new StyleRange(found.from(), found.to() - found.from(), null, look.wash(Token.ACCENT, Wash.BAR_SELECTED));
            style.underline = true;
            style.borderStyle = next == hit ? SWT.BORDER_SOLID : SWT.NONE;
            style.borderColor = next == hit ? look.color(Token.ACCENT) : null;
            ranges.add(style);
            at = found.to();
            next++;
        }
        spoken(ranges, spoken, at, line.to());
        return next;
    }

    /** The part of the spoken word that lies between two places; what is a hit keeps looking like one. */
    private static int spoken(List<StyleRange> ranges, @Nullable Timed spoken, int from, int to) {
        if (spoken != null && Math.max(from, spoken.from()) < Math.min(to, spoken.to())) {
            int start = Math.max(from, spoken.from());
            LookColors look = LookColors.get();
            ranges.add(new StyleRange(start, Math.min(to, spoken.to()) - start, look.color(Token.ACCENT_TEXT), look.color(Token.ACCENT)));
        }
        return to;
    }

    private static void add(List<StyleRange> ranges, int from, int to, Token token, int font) {
        if (from < to) {
            ranges.add(new StyleRange(from, to - from, LookColors.get().color(token), null, font));
        }
    }

    private static Token voice(ChannelRole role) {
        return switch (role) {
            case AGENT -> Token.AGENT;
            case CUSTOMER -> Token.CUSTOMER;
            case MIXED, UNKNOWN -> Token.MIXED;
        };
    }
}
