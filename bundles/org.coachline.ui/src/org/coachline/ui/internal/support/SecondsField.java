/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;

/** A length of time on a preference page, in seconds with a fraction as people say it; kept in whole milliseconds, as it always was. */
public final class SecondsField extends StringFieldEditor {

    private static final int MILLIS = 3;
    private static final int LONGEST_TEXT = 10;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:\\.\\d{0,6})?|\\.\\d{1,6}");

    private final int most;

    /**
     * A field.
     *
     * @param name  of the preference
     * @param label before the field
     * @param most  milliseconds at most
     */
    public SecondsField(String name, String label, int most, Composite parent) {
        this.most = most;
        init(name, label);
        setTextLimit(LONGEST_TEXT);
        setErrorMessage(Texts.get("preferences.secondsWrong", text(most)));
        createControl(parent);
    }

    /** Milliseconds as seconds, without zeros that say nothing. */
    public static String text(int millis) {
        return BigDecimal.valueOf(millis, MILLIS).stripTrailingZeros().toPlainString();
    }

    /** What a text says in milliseconds, with a point or a comma; nothing for what is no number from 0 to a limit. */
    public static OptionalInt millis(String text, int most) {
        String typed = text.strip().replace(',', '.');
        if (!NUMBER.matcher(typed).matches()) {
            return OptionalInt.empty();
        }
        BigDecimal millis = new BigDecimal(typed).movePointRight(MILLIS).setScale(0, RoundingMode.HALF_UP);
        return millis.compareTo(BigDecimal.valueOf(most)) > 0 ? OptionalInt.empty() : OptionalInt.of(millis.intValueExact());
    }

    @Override
    protected boolean doCheckState() {
        return millis(getStringValue(), most).isPresent();
    }

    @Override
    protected void doLoad() {
        show(getPreferenceStore().getInt(getPreferenceName()));
        oldValue = getStringValue();
    }

    @Override
    protected void doLoadDefault() {
        show(getPreferenceStore().getDefaultInt(getPreferenceName()));
        valueChanged();
    }

    private void show(int millis) {
        getTextControl().setText(text(millis));
    }

    @Override
    protected void doStore() {
        millis(getStringValue(), most).ifPresent(millis -> getPreferenceStore().setValue(getPreferenceName(), millis));
    }
}
