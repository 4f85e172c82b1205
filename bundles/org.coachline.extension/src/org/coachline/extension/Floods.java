/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.coachline.extension.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Takes what a guest returns, and no more of it than anybody can want. */
public final class Floods {

    private Floods() {
    }

    /**
     * Copies what a guest returned, inside the guarded call. Walks with the iterator alone and believes no size, so that an endless
     * list ends here; ends at once when the guard interrupts it.
     *
     * @param <E>  what is returned
     * @param from what the guest returned, as raw as it comes
     * @param type what each element must be
     * @param most how many are taken
     * @param what how they are called, for people, in the plural
     * @return a list of the host's own
     * @throws NonsenseException    when there are more, or one is nothing or of another type
     * @throws InterruptedException when the guard has lost patience
     */
    public static <E> List<E> copy(@Nullable Iterable<? extends @Nullable Object> from, Class<E> type, int most, String what)
            throws NonsenseException, InterruptedException {
        if (from == null) {
            throw new NonsenseException(NLS.bind(Messages.nothingOf, what));
        }
        List<E> copy = new ArrayList<>();
        Iterator<? extends @Nullable Object> each = from.iterator();
        while (each.hasNext()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (copy.size() == most) {
                throw new NonsenseException(NLS.bind(Messages.flood, most, what));
            }
            Object element = each.next();
            if (!type.isInstance(element)) {
                throw new NonsenseException(NLS.bind(Messages.notOne,
                        new Object[] {what, type.getSimpleName(), element == null ? "null" : element.getClass().getName()}));
            }
            copy.add(type.cast(element));
        }
        return List.copyOf(copy);
    }

    /**
     * A text of a guest's, cut to what is shown of texts; control characters but line feeds become blanks.
     *
     * @param text what the guest says
     * @param most how many characters are kept
     * @return a text that fits; empty for nothing
     */
    public static String text(@Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        String kept = text.length() > most ? text.substring(0, most - 1) + '…' : text;
        return kept.replaceAll("[\\p{Cntrl}&&[^\n]]+", " ").strip();
    }
}
