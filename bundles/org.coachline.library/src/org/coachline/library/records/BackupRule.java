/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Where backups go, and how many of the automatic ones are kept: the last of each of so many days, weeks and months that have one.
 *
 * @param folder         where to; absolute
 * @param automatic      whether one is made each day
 * @param withRecordings whether the library's own recordings are copied too
 * @param days           at least 1
 * @param weeks          at least 0
 * @param months         at least 0
 */
public record BackupRule(Path folder, boolean automatic, boolean withRecordings, int days, int weeks, int months) {

    /** How many days, weeks and months are kept in a folder that somebody chose, unless they say otherwise. */
    public static final int DAYS = 7;
    /** Weeks. */
    public static final int WEEKS = 4;
    /** Months. */
    public static final int MONTHS = 12;

    /** Refuses what keeps nothing. */
    public BackupRule {
        if (days < 1 || weeks < 0 || months < 0) {
            throw new IllegalArgumentException("keeps nothing");
        }
    }

    /** The automatic backups that are not kept any more, of some that are all of one library. The latest is always kept. */
    public List<Backup> superfluous(List<Backup> backups, ZoneId zone) {
        List<Backup> automatics = backups.stream().filter(Backup::automatic).sorted(Comparator.comparing(Backup::at).reversed()).toList();
        Set<Backup> kept = new HashSet<>();
        keep(automatics, days, each -> each.at().atZone(zone).toLocalDate(), kept);
        keep(automatics, weeks, each -> week(each.at().atZone(zone).toLocalDate()), kept);
        keep(automatics, months, each -> YearMonth.from(each.at().atZone(zone)), kept);
        List<Backup> rest = new ArrayList<>(automatics);
        rest.removeAll(kept);
        return rest;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static <K> void keep(List<Backup> latestFirst, int many, Function<Backup, K> period, Set<Backup> kept) {
        Map<K, Backup> last = new LinkedHashMap<>();
        latestFirst.forEach(each -> last.putIfAbsent(period.apply(each), each));
        last.values().stream().limit(many).forEach(kept::add);
    }
}
