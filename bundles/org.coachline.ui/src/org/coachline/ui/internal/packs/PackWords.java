/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.coachline.catalog.PackHolds;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackOutlook;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.Severity;

/** What is told of a pack, in sentences. */
final class PackWords {

    private static final String OWN = "org.coachline.";

    private PackWords() {
    }

    /** Where it comes from, in a few words. */
    static String place(PackStatus pack) {
        return PackTexts.get(pack.origin() == PackOrigin.BUNDLE && pack.contributor().startsWith(OWN) ? "from.coachline"
                : "from." + pack.origin().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What is made of it; that something is not as it should be is said too. */
    static String state(PackStatus pack) {
        long warnings = pack.problems().stream().filter(each -> each.severity() == Severity.WARNING).count();
        return pack.state() == PackState.USED && warnings > 0 ? PackTexts.get("state.warnings", warnings) : PackTexts.word("state", pack.state());
    }

    /** How much of what it holds. */
    static String holds(PackHolds holds) {
        String text = PackTexts.get("holds", holds.techniques(), holds.callerTypes(), holds.scorecards(), holds.rolePlayCards());
        return holds.languages().isEmpty() ? text : text + ' ' + PackTexts.get("holds.languages", holds.languages());
    }

    /** Who signed it. */
    static String signed(PackStatus pack) {
        return pack.signer().isEmpty() ? PackTexts.get("signed.nobody") : PackTexts.get("signed.by", pack.signer());
    }

    /** Everything that is wrong with it, a line each. */
    static String faults(List<PackProblem> problems) {
        return problems.stream().map(each -> PackTexts.get(each.severity() == Severity.ERROR ? "fault.error" : "fault.warning", place(each), each.line() + "",
                each.message(), each.remedy())).collect(Collectors.joining("\n"));
    }

    /** The end of a path says which file it is; the rest would push the words out of sight. */
    private static String place(PackProblem problem) {
        try {
            Path file = Path.of(problem.file());
            return file.getNameCount() <= 2 ? problem.file() : file.subpath(file.getNameCount() - 2, file.getNameCount()).toString();
        } catch (InvalidPathException e) {
            return problem.file();
        }
    }

    /** All there is to say of an installed pack. */
    static String details(PackStatus pack) {
        StringBuilder text = new StringBuilder(PackTexts.get("details.id", pack.id(), pack.contributor()));
        if (pack.state() != PackState.FAULTY) {
            text.append('\n').append(holds(pack.holds()));
        }
        if (pack.origin() != PackOrigin.BUNDLE || !pack.signer().isEmpty()) {
            text.append('\n').append(signed(pack));
        }
        if (pack.state() == PackState.OFF) {
            text.append('\n').append(PackTexts.get("details.off"));
        }
        return pack.problems().isEmpty() ? text.toString() : text.append('\n').append(faults(pack.problems())).toString();
    }

    /** The rule by which a pack would be used or not. */
    static String rule(PackOutlook outlook) {
        PackStatus before = outlook.before();
        return PackTexts.get("use." + outlook.use().name().toLowerCase(java.util.Locale.ROOT), outlook.pack().version(), before == null ? "" : before.version(),
                before == null ? "" : place(before));
    }
}
