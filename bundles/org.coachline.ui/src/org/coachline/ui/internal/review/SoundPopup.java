/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.List;
import java.util.stream.Stream;

import org.coachline.audio.ChannelSettings;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.Player;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** How it sounds: loudness of all and of each side, sides, repairs, the device and how late it is. Closes when it loses the focus. UI thread. */
final class SoundPopup extends PopupDialog {

    /** Percent of the recorded amplitude. */
    private static final int MOST_LOUDNESS = (int) (ChannelSettings.MAX_VOLUME * 100);
    private static final int MOST_DELAY = 1000;

    private final FlatButton anchor;
    private final OpenReview review;
    private final Playback playback;
    private List<OutputDevice> devices = List.of(OutputDevice.STANDARD);

    SoundPopup(FlatButton anchor, OpenReview review) {
        super(anchor.getShell(), PopupDialog.INFOPOPUP_SHELLSTYLE, true, false, false, false, false, null, null);
        this.anchor = anchor;
        this.review = review;
        this.playback = review.playback();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Styles.edge(shell);
    }

    @Override
    protected Color getBackground() {
        return LookColors.get().color(Token.PANEL);
    }

    @Override
    protected Color getForeground() {
        return LookColors.get().color(Token.TEXT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Spacing.MEDIUM, Spacing.SMALL).spacing(Spacing.MEDIUM, Spacing.GRID).applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Styles.strong(area, Texts.get("listen.sound")));
        Scale all = scale(area, Texts.get("transport.volume"), 100, playback.volume());
        all.addListener(SWT.Selection, event -> playback.setVolume(all.getSelection()));
        List<ChannelRole> roles = TimelineBinding.roles(review);
        for (int i = 0; i < (playback.isHeardTogether() ? 0 : Math.min(2, roles.size())); i++) {
            int channel = i;
            Scale side = scale(area, Texts.get("listen.loudness", Verdicts.name(roles.get(i))), MOST_LOUDNESS,
                    (int) Math.round(playback.loudness(channel) * 100));
            side.addListener(SWT.Selection, event -> playback.setLoudness(channel, side.getSelection() / 100.0));
        }
        check(area, "listen.sides", ListeningPreferences.SIDES);
        check(area, "listen.autoGain", ListeningPreferences.AUTO_GAIN);
        check(area, "listen.telephone", ListeningPreferences.TELEPHONE_BAND);
        check(area, "listen.declick", ListeningPreferences.DECLICK);
        device(area);
        check(area, "listen.continue", ListeningPreferences.CONTINUE);
        return area;
    }

    private static Scale scale(Composite area, String name, int most, int now) {
        new Label(area, SWT.NONE).setText(name);
        Scale scale = Styles.named(new Scale(area, SWT.HORIZONTAL), name);
        scale.setMaximum(most);
        scale.setPageIncrement(Math.max(1, most / 10));
        scale.setSelection(now);
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(scale);
        return scale;
    }

    private static void check(Composite area, String key, String preference) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(Texts.get(key));
        button.setToolTipText(Texts.get(key + "Tip"));
        button.setSelection(ListeningPreferences.is(preference));
        button.addListener(SWT.Selection, event -> ListeningPreferences.set(preference, button.getSelection()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
    }

    private void device(Composite area) {
        new Label(area, SWT.NONE).setText(Texts.get("listen.device"));
        Combo combo = Styles.named(new Combo(area, SWT.READ_ONLY), Texts.get("listen.device"));
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(combo);
        new Label(area, SWT.NONE).setText(Texts.get("listen.delay"));
        Spinner delay = Styles.named(new Spinner(area, SWT.BORDER), Texts.get("listen.delay"));
        delay.setMaximum(MOST_DELAY);
        delay.setIncrement(10);
        delay.setToolTipText(Texts.get("listen.delayTip"));
        show(combo, delay);
        combo.addListener(SWT.Selection, event -> {
            ListeningPreferences.setDevice(devices.get(combo.getSelectionIndex()));
            delay.setSelection(ListeningPreferences.deviceDelayMillis(ListeningPreferences.device()));
        });
        delay.addListener(SWT.Selection, event -> ListeningPreferences.setDeviceDelayMillis(ListeningPreferences.device(), delay.getSelection()));
        // Asking the machine for its devices can take some hundred milliseconds.
        Work.quietly("sound devices", Player::devices, found -> {
            if (!combo.isDisposed()) {
                devices = found;
                show(combo, delay);
            }
        }, failure -> UiErrors.log("the sound devices could not be asked", failure));
    }

    /** Shows the devices, and the chosen one too where it is not there now. */
    private void show(Combo combo, Spinner delay) {
        OutputDevice chosen = ListeningPreferences.device();
        if (!devices.contains(chosen)) {
            devices = Stream.concat(devices.stream(), Stream.of(chosen)).toList();
        }
        combo.setItems(devices.stream().map(each -> each.isStandard() ? Texts.get("listen.standard") : each.name()).toArray(String[]::new));
        combo.select(devices.indexOf(chosen));
        delay.setSelection(ListeningPreferences.deviceDelayMillis(chosen));
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Point below = anchor.toDisplay(anchor.getSize().x, anchor.getSize().y + Spacing.GRID);
        return new Point(below.x - size.x, below.y);
    }
}
