/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Part;
import org.coachline.report.internal.PlanValues;
import org.jspecify.annotations.Nullable;

/** What was exported, as far as it is known: by its fingerprints, or because the plan has not changed since. */
abstract class Base {

    private Base() {
    }

    /** What is known of a workbook's base. */
    static Base of(Edited edited, PlanValues now, long version) {
        Map<String, Map<String, String>> prints = edited.base;
        if (prints != null) {
            return new Fingerprints(prints);
        }
        return edited.planVersion == version && version > 0 ? new Same(now) : new Unknown();
    }

    /** Whether it is known at all; otherwise each difference counts as a conflict. */
    boolean isKnown() {
        return true;
    }

    /** The ids of the parts that were exported. */
    abstract Set<String> ids(Part part);

    /** Whether a value is the one that was exported. */
    abstract boolean is(Part part, String id, Field field, @Nullable Object value);

    private static final class Fingerprints extends Base {
        private final Map<String, Map<String, String>> prints;

        Fingerprints(Map<String, Map<String, String>> prints) {
            this.prints = prints;
        }

        @Override
        Set<String> ids(Part part) {
            String prefix = part.key() + '/';
            return prints.keySet().stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length()))
                    .collect(Collectors.toSet());
        }

        @Override
        boolean is(Part part, String id, Field field, @Nullable Object value) {
            return PlanValues.fingerprint(id, field, value).equals(prints.getOrDefault(part.key() + '/' + id, Map.of()).get(field.key()));
        }
    }

    private static final class Same extends Base {
        private final PlanValues now;

        Same(PlanValues now) {
            this.now = now;
        }

        @Override
        Set<String> ids(Part part) {
            return now.of(part).keySet();
        }

        @Override
        boolean is(Part part, String id, Field field, @Nullable Object value) {
            return now.of(part).containsKey(id) && Objects.equals(now.of(part).get(id).get(field), value);
        }
    }

    private static final class Unknown extends Base {

        @Override
        boolean isKnown() {
            return false;
        }

        @Override
        Set<String> ids(Part part) {
            return Set.of();
        }

        @Override
        boolean is(Part part, String id, Field field, @Nullable Object value) {
            return false;
        }
    }
}
