/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.coachline.intake.watch.CallField;
import org.coachline.intake.watch.ManifestSettings;
import org.coachline.intake.watch.SourceException;
import org.jspecify.annotations.Nullable;

/**
 * A list of recordings with what was said or guessed about how to read it. Opening reads its first rows.
 *
 * @param file      where it is
 * @param encoding  of a CSV file
 * @param separator of a CSV file; empty for a workbook
 * @param headings  of its columns
 * @param head      the row that has them
 * @param columns   which column each field is in
 * @param forms     how each column of days and times is written
 * @param ambiguous the field whose days may be read in two ways; empty for none
 * @param sample    first rows, for people to look at
 */
record Manifest(Path file, Charset encoding, String separator, List<String> headings, int head, Map<CallField, Integer> columns, Map<CallField, String> forms,
        Set<CallField> ambiguous, List<List<String>> sample) {

    private static final int SAMPLED = 200;
    private static final int MOST_ABOVE = 10;
    private static final Set<CallField> DATED = EnumSet.of(CallField.START, CallField.DATE, CallField.TIME);
    private static final Map<String, CallField> WORDS = words();

    private static Map<String, CallField> words() {
        Map<String, CallField> words = new HashMap<>();
        Map<CallField, String> known = new EnumMap<>(CallField.class);
        known.put(CallField.RECORDING, "recording file filename recordingfile recordingpath path audio audiofile wav url recordingurl location datei dateiname aufnahme fichier archivo");
        known.put(CallField.ID, "id callid uniqueid contactid conversationid interactionid callsid ucid guid uuid sessionid segmentid recordingid anrufid");
        known.put(CallField.START, "start starttime startdate callstart datetime startdatetime timestamp calldate begin began startzeit beginn zeitpunkt starttimestamp initiated");
        known.put(CallField.DATE, "date day datum tag fecha");
        known.put(CallField.TIME, "time timeofday uhrzeit zeit hora heure");
        known.put(CallField.EPOCH, "epoch epochtime unixtime starttimeepoch");
        known.put(CallField.ZONE, "zone timezone tz zeitzone");
        known.put(CallField.AGENT, "agent agentname user username operator advisor rep representative mitarbeiter agentfullname employee");
        known.put(CallField.AGENTID, "agentid extension ext agentextension login agentlogin userid employeeid nebenstelle");
        known.put(CallField.QUEUE, "queue queuename skill skillgroup campaign department team warteschlange service");
        known.put(CallField.CALLER, "caller ani from src source callerid callingnumber clid anrufer phonefrom");
        known.put(CallField.CALLEE, "callee dnis to dst destination callednumber dialednumber angerufen phoneto");
        known.put(CallField.TYPE, "type direction calltype richtung");
        known.put(CallField.TITLE, "title subject name betreff titel");
        known.put(CallField.TRANSCRIPT, "transcript transcriptfile transkript");
        known.put(CallField.SATISFACTION, "satisfaction csat rating score zufriedenheit surveyscore");
        known.put(CallField.RESOLVED, "resolved fcr resolution firstcallresolution geloest gel\u00f6st");
        known.put(CallField.HANDLETIME, "handletime aht handlingtime bearbeitungszeit");
        known.put(CallField.DURATION, "duration length billsec seconds talktime dauer durationseconds");
        known.put(CallField.HELP, "help helprequested flag flagged hilfe");
        known.forEach((field, all) -> List.of(all.split(" ")).forEach(word -> words.put(word, field)));
        return words;
    }

    /** Whether a file may be a list of recordings. */
    static boolean isCalledList(String name) {
        return Set.of("csv", "tsv", "xlsx").contains(SoundNames.ending(name));
    }

    /** Looks at a list. */
    static Manifest open(Path file, ManifestSettings settings) throws SourceException {
        try {
            boolean workbook = SoundNames.ending(String.valueOf(file.getFileName())).equals("xlsx");
            Charset encoding = settings.encoding().isEmpty() || workbook ? workbook ? Charset.defaultCharset() : CsvRows.encoding(file) : Charset.forName(settings.encoding());
            String separator = workbook ? "" : settings.separator().isEmpty() ? CsvRows.separator(file, encoding) : settings.separator();
            List<List<String>> first = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            rows(file, encoding, separator, new RowReader() {
                @Override
                public boolean row(int number, List<String> cells) {
                    numbers.add(number);
                    first.add(cells);
                    return first.size() <= SAMPLED;
                }

                @Override
                public void broken(int number, String why) {
                    // It is named when the list is read.
                }
            });
            if (first.isEmpty()) {
                throw new SourceException(Messages.get("manifest.empty", file.getFileName()));
            }
            int head = head(first, settings);
            List<String> headings = first.get(head).stream().map(String::strip).toList();
            List<List<String>> rest = List.copyOf(first.subList(head + 1, first.size()));
            Map<CallField, Integer> columns = columns(headings, rest, settings);
            Map<CallField, String> forms = new EnumMap<>(CallField.class);
            Set<CallField> ambiguous = EnumSet.noneOf(CallField.class);
            for (CallField each : DATED) {
                Integer column = columns.get(each);
                if (column != null) {
                    List<String> texts = rest.stream().filter(row -> column < row.size()).map(row -> row.get(column)).filter(text -> !text.isBlank()).toList();
                    forms.put(each, form(each, texts, settings, ambiguous));
                }
            }
            return new Manifest(file, encoding, separator, headings, numbers.get(head), columns, forms, ambiguous, rest);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new SourceException(Messages.get("manifest.encoding", settings.encoding()));
        } catch (IOException e) {
            throw new SourceException(Messages.get("manifest.unreadable", file.getFileName(), String.valueOf(e.getMessage())));
        }
    }

    /** Where the headings are: what people put above them, such as a title, has hardly two words that head columns. */
    private static int head(List<List<String>> rows, ManifestSettings settings) {
        for (int i = 0; i < Math.min(rows.size(), MOST_ABOVE); i++) {
            List<String> headings = rows.get(i).stream().map(String::strip).toList();
            boolean said = !settings.columns().isEmpty() && headings.containsAll(settings.columns().values());
            boolean known = settings.columns().isEmpty() && headings.stream().map(Manifest::field).filter(Objects::nonNull).distinct().count() > 1;
            if (said || known) {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable CallField field(String heading) {
        return WORDS.get(heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""));
    }

    private static Map<CallField, Integer> columns(List<String> headings, List<List<String>> rows, ManifestSettings settings) {
        Map<CallField, Integer> columns = new EnumMap<>(CallField.class);
        Set<Integer> taken = new HashSet<>();
        settings.columns().forEach((field, heading) -> {
            int at = headings.indexOf(heading);
            if (at >= 0) {
                columns.put(field, at);
                taken.add(at);
            }
        });
        if (settings.columns().isEmpty()) {
            for (int i = 0; i < headings.size(); i++) {
                CallField field = field(headings.get(i));
                if (field != null && taken.add(i)) {
                    columns.putIfAbsent(field, i);
                }
            }
            if (!columns.containsKey(CallField.RECORDING)) {
                for (int i = 0; i < headings.size(); i++) {
                    int at = i;
                    if (!columns.containsValue(i) && !rows.isEmpty() && rows.stream().allMatch(row -> at < row.size() && SoundNames.mayBeSound(row.get(at).strip()))) {
                        columns.put(CallField.RECORDING, i);
                        break;
                    }
                }
            }
        }
        return columns;
    }

    private static String form(CallField field, List<String> texts, ManifestSettings settings, Set<CallField> ambiguous) {
        if (field == CallField.TIME) {
            return Times.STANDARD;
        }
        // Dates of workbooks are ISO 8601 whatever is set for those that were typed.
        if (!settings.dateForm().isEmpty() && !texts.isEmpty() && !texts.stream().allMatch(each -> Times.fits(each, Times.STANDARD))) {
            return settings.dateForm();
        }
        List<String> forms = Times.guess(texts);
        if (forms.isEmpty()) {
            // Some cell is none: the form of most of them.
            return Times.FORMS.stream().max(Comparator.comparingLong(form -> texts.stream().filter(each -> Times.fits(each, form)).count())).orElse(Times.STANDARD);
        }
        if (forms.stream().skip(1).anyMatch(other -> !other.equals(Times.EPOCH) && Times.disagree(forms.get(0), other, texts))) {
            ambiguous.add(field);
        }
        return forms.get(0);
    }

    /** Reads its rows after the headings; says how many characters could not be read. */
    int read(RowReader reader) throws SourceException {
        try {
            return rows(file, encoding, separator, new RowReader() {
                @Override
                public boolean row(int number, List<String> cells) {
                    if (number <= head) {
                        return true;
                    }
                    boolean filled = cells.size() > headings.size() && cells.subList(headings.size(), cells.size()).stream().anyMatch(each -> !each.isBlank());
                    if (filled) {
                        reader.broken(number, Messages.get("manifest.cells", cells.size(), headings.size()));
                        return true;
                    }
                    return reader.row(number, cells);
                }

                @Override
                public void broken(int number, String why) {
                    reader.broken(number, why);
                }
            });
        } catch (IOException e) {
            throw new SourceException(Messages.get("manifest.unreadable", file.getFileName(), String.valueOf(e.getMessage())));
        }
    }

    private static int rows(Path file, Charset encoding, String separator, RowReader reader) throws IOException {
        if (separator.isEmpty()) {
            XlsxRows.read(file, reader);
            return 0;
        }
        return CsvRows.read(file, encoding, separator, reader);
    }
}
