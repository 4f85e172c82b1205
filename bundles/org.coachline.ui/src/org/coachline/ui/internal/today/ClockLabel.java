/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.util.Optional;
import java.util.function.Supplier;
import org.coachline.insight.day.DeliveryClock;
import org.coachline.library.ReviewTimes;
import org.coachline.look.Token;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The same-day clock of an open review, as a word beside its other times. UI thread. */
public final class ClockLabel {

    private final CLabel label;
    private final Supplier<@Nullable ReviewTimes> times;
    private final Runnable refit;
    private final Runnable refresh = this::refresh;
    private String words = "";
    private boolean spacious = true;

    /**
     * Nothing is shown before {@link #refresh} is asked for.
     *
     * @param parent with a grid
     * @param times  of the review as it is now; null while there is none
     * @param refit  is run when the label takes another room
     */
    public ClockLabel(Composite parent, Supplier<@Nullable ReviewTimes> times, Runnable refit) {
        this.times = times;
        this.refit = refit;
        label = Styles.id(Styles.named(new CLabel(parent, SWT.NONE), TodayTexts.get("clock.label")), "deliveryClock");
        GridDataFactory.swtDefaults().exclude(true).applyTo(label);
        label.setVisible(false);
        Clocks.get().addListener(refresh);
        label.addDisposeListener(event -> Clocks.get().removeListener(refresh));
        LookColors.get().keep(label, this::colored);
    }

    private Optional<DeliveryClock> clock() {
        ReviewTimes now = times.get();
        return now == null ? Optional.empty() : Clocks.get().of(now);
    }

    /** Shows the clock as it is now. */
    public void refresh() {
        if (label.isDisposed()) {
            return;
        }
        Optional<DeliveryClock> clock = clock();
        String text = clock.map(DeliveryClock::text).orElse("");
        if (!text.equals(words)) {
            words = text;
            show(clock);
            label.setToolTipText(clock.map(each -> each.sentence(Clocks.get().zone())).orElse(null));
            label.setVisible(!text.isEmpty());
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            refit.run();
        }
        colored();
    }

    /** Shows all its words; or, where there is little room, those of what is over as the sign alone: another line tells that too. */
    public void spacious(boolean wanted) {
        spacious = wanted;
        show(clock());
    }

    private void show(Optional<DeliveryClock> clock) {
        boolean over = clock.map(each -> each.state() == DeliveryClock.State.IN_TIME || each.state() == DeliveryClock.State.TOO_LATE).orElse(false);
        String text = over && !spacious ? "" : words;
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }

    private void colored() {
        Token token = clock().map(each -> token(each.state())).orElse(Token.QUIET_TEXT);
        label.setForeground(LookColors.get().color(token));
        label.setImage(Icons.icon("clock", token));
    }

    /** The colour of a state: what is in time is quiet. */
    static Token token(DeliveryClock.State state) {
        return switch (state) {
            case SOON -> Token.PARTLY;
            case LATE -> Token.MISSED;
            case RUNNING, IN_TIME, TOO_LATE -> Token.QUIET_TEXT;
        };
    }
}
