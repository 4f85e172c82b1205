/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.coachline.intake.GivenPair;
import org.coachline.intake.ImportOptions;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;

/**
 * What may become one call.
 *
 * @param files one, or two mono files that belong together
 * @param roles who is heard in each of two; empty for one
 * @param title what two have in common in their names; null for one
 * @param given whether somebody has said that two belong together, so that their lengths count for nothing
 */
public record ImportUnit(List<FoundFile> files, List<ChannelRole> roles, @Nullable String title, boolean given) {

    /**
     * What the files found, and the pairs said to be such, may become.
     *
     * @param missing told of a pair of which a file is not there
     */
    public static List<ImportUnit> of(List<FoundFile> found, ImportOptions options, BiConsumer<GivenPair, String> missing) {
        List<ImportUnit> units = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (GivenPair pair : options.pairing().given()) {
            List<FoundFile> files = new ArrayList<>();
            for (Path file : List.of(pair.agent(), pair.customer())) {
                Path path = file.toAbsolutePath().normalize();
                taken.add(path);
                files.add(new FoundFile(path, path.getParent(), true));
            }
            if (files.stream().allMatch(file -> Files.exists(file.path()))) {
                units.add(new ImportUnit(files, List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), PairNames.common(pair.agent(), pair.customer()), true));
            } else {
                missing.accept(pair, Messages.get("pair.missing"));
            }
        }
        List<FoundFile> rest = found.stream().filter(file -> !taken.contains(file.path())).toList();
        units.addAll(options.pairing().byName() ? PairNames.units(rest, options) : rest.stream().map(ImportUnit::single).toList());
        return units;
    }

    static ImportUnit single(FoundFile file) {
        return new ImportUnit(List.of(file), List.of(), null, false);
    }

    /** Whether these are two files. */
    boolean isPair() {
        return files.size() == 2;
    }
}
