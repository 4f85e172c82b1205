/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.transcript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.coachline.interchange.TimedText;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who of those named in a transcript is the agent and who the customer, showing what each says first, and where its zero lies. */
final class SpeakersDialog extends CoachlineDialog {

    private static final List<ChannelRole> ROLES = List.of(ChannelRole.UNKNOWN, ChannelRole.AGENT, ChannelRole.CUSTOMER);
    /** So many lines of a speaker are enough to know them by. */
    private static final int LINES = 3;
    private static final int LONGEST = 90;
    /** More do not speak in a call; a file that names thousands must not fill the window. The rest stay unknown. */
    private static final int MOST = 50;
    /** A day. */
    private static final long MOST_MILLIS = 86_400_000;
    private static final int OFFSET_WIDTH = 120;

    private final TimedText text;
    private final Map<String, ChannelRole> roles;
    private Text offset;
    private long offsetMicros;

    /** @param guessed each speaker, in order of their first words; unknown ones are asked for */
    SpeakersDialog(Shell shell, TimedText text, Map<String, ChannelRole> guessed) {
        super(shell, Texts.get("transcript.importTitle"));
        this.text = text;
        roles = new LinkedHashMap<>(guessed);
        suggest();
    }

    /** Of two, where one is known, the other is suggested; it is seen and can be changed. */
    private void suggest() {
        if (roles.size() == 2) {
            boolean agent = roles.containsValue(ChannelRole.AGENT);
            boolean customer = roles.containsValue(ChannelRole.CUSTOMER);
            if (agent != customer) {
                roles.replaceAll((name, role) -> role != ChannelRole.UNKNOWN ? role : agent ? ChannelRole.CUSTOMER : ChannelRole.AGENT);
            }
        }
    }

    /** Who is who, as it was said. */
    Map<String, ChannelRole> roles() {
        return Map.copyOf(roles);
    }

    /** Where the file's zero lies in the call. */
    long offsetMicros() {
        return offsetMicros;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Texts.get("transcript.speakersTitle"));
        setMessage(Texts.get("transcript.speakersText"));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 240).applyTo(scroller);
        Composite list = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(list);
        List.copyOf(roles.keySet()).stream().limit(MOST).forEach(name -> speaker(list, name, roles.get(name)));
        scroller.setContent(list);
        scroller.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        offset = Styles.id(Fields.text(area, Texts.get("transcript.offset")), "transcriptOffset");
        // A short number, at the right edge of what is chosen above it.
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.END, SWT.CENTER).hint(OFFSET_WIDTH, SWT.DEFAULT).applyTo(offset);
        offset.setText("0");
        offset.addListener(SWT.Modify, event -> offsetChanged());
        return area;
    }

    private void speaker(Composite list, String name, ChannelRole role) {
        Combo choice = Styles.id(Fields.combo(list, name.replace("&", "&&")), "role:" + name);
        ROLES.forEach(each -> choice.add(Verdicts.name(each)));
        choice.select(Math.max(0, ROLES.indexOf(role)));
        choice.addListener(SWT.Selection, event -> roles.put(name, ROLES.get(choice.getSelectionIndex())));
        new Label(list, SWT.NONE);
        Label lines = Styles.quiet(list, text.cues().stream().filter(each -> each.speaker().equals(name)).limit(LINES)
                .map(each -> Positions.clock(each.startMicros()) + "  " + shortened(each.text())).collect(Collectors.joining("\n")).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
    }

    private static String shortened(String said) {
        String line = said.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + '\u2026';
    }

    private void offsetChanged() {
        long millis;
        try {
            millis = Long.parseLong(offset.getText().strip());
        } catch (NumberFormatException e) {
            millis = Long.MAX_VALUE;
        }
        boolean valid = Math.abs(millis) <= MOST_MILLIS && millis != Long.MIN_VALUE;
        setErrorMessage(valid ? null : Texts.get("transcript.offsetWrong"));
        getButton(OK).setEnabled(valid);
        offsetMicros = valid ? millis * 1000 : offsetMicros;
    }
}
