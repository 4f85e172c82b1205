/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.util.Optional;

/**
 * One thing that a team sets for everybody who opens its library: a text under a name, the same in every language, because it is kept and named on the
 * command line. What may be set about one concern is an enum of these.
 */
public interface TeamSetting {

    /** Its name in the library and on the command line: small letters and hyphens. */
    String key();

    /** What it means, in the user's language: a few words. */
    String label();

    /** What may be set, in the user's language, such as "a whole number from 1 to 1000". */
    String allowed();

    /**
     * Looks whether a text may be set.
     *
     * @param text as somebody wrote it; blanks around it do not count
     * @return what is wrong with it, for people; nothing when it may
     */
    Optional<String> wrong(String text);

    /**
     * The setting of a name.
     *
     * @param kind what may be set about a concern
     * @param key  as {@link #key()} gives it
     * @param <S>  the enum
     * @return nothing when there is none
     */
    static <S extends Enum<S> & TeamSetting> Optional<S> named(Class<S> kind, String key) {
        for (S each : kind.getEnumConstants()) {
            if (each.key().equals(key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
