/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.InsightSettingException;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
import org.coachline.intake.ranking.RankSetting;
import org.coachline.intake.ranking.RankSettingException;
import org.coachline.intake.ranking.RankSettings;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SettingChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes what a team has set about its figures. */
@Command(name = "settings")
final class SettingsCommand extends Task {

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "directory")
    private Path folder = Path.of("");
    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "settings.set")
    private List<String> set = new ArrayList<>();
    @Option(names = "--reset", paramLabel = "NAME", descriptionKey = "settings.reset")
    private List<String> reset = new ArrayList<>();
    @Option(names = "--log", descriptionKey = "settings.log")
    private boolean log;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    SettingsCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        Map<InsightSetting, Optional<String>> wanted = new LinkedHashMap<>();
        Map<RankSetting, Optional<String>> ranking = new LinkedHashMap<>();
        for (String each : set) {
            int equals = each.indexOf('=');
            if (equals < 0) {
                throw wrong(CliMessages.format(CliMessages.Settings_form, each));
            }
            want(wanted, ranking, each.substring(0, equals), Optional.of(each.substring(equals + 1)));
        }
        for (String each : reset) {
            want(wanted, ranking, each, Optional.empty());
        }
        boolean changing = !wanted.isEmpty() || !ranking.isEmpty();
        try (Library library = !changing ? OpenedLibrary.toRead(context, folder) : OpenedLibrary.toWrite(context, folder)) {
            if (changing) {
                change(library, wanted, ranking);
            }
            InsightSettings settings = TeamSettings.of(library, context.clock().getZone());
            Map<InsightSetting, String> chosen = TeamSettings.chosen(library);
            RankSettings ranks = RankSettings.of(library);
            Set<RankSetting> chosenRanks = RankSettings.chosen(library).keySet();
            List<SettingChange> changes = log ? changes(library) : List.of();
            if (json.wanted) {
                answer(shown(settings, chosen, ranks, chosenRanks), changes);
            } else {
                tell(shown(settings, chosen, ranks, chosenRanks), changes);
            }
        }
        return DONE;
    }

    /** A setting as it is shown. */
    private record Shown(String name, String value, boolean chosen, String label, String allowed) {
    }

    private static List<Shown> shown(InsightSettings settings, Map<InsightSetting, String> chosen, RankSettings ranks, Set<RankSetting> chosenRanks) {
        List<Shown> all = new ArrayList<>();
        for (InsightSetting each : InsightSetting.values()) {
            all.add(new Shown(each.key(), each.text(settings), chosen.containsKey(each), each.label(), each.allowed()));
        }
        for (RankSetting each : RankSetting.values()) {
            all.add(new Shown(each.key(), String.valueOf(ranks.texts().get(each)), chosenRanks.contains(each), each.label(), each.allowed()));
        }
        return all;
    }

    /** Of figures and of ranking, the latest first. */
    private static List<SettingChange> changes(Library library) throws LibraryException {
        List<SettingChange> all = new ArrayList<>(TeamSettings.log(library));
        library.settings().log().stream().filter(each -> RankSetting.of(each.name()).isPresent()).forEach(all::add);
        all.sort(Comparator.comparing(SettingChange::at).reversed());
        return all;
    }

    private void want(Map<InsightSetting, Optional<String>> wanted, Map<RankSetting, Optional<String>> ranking, String name, Optional<String> text)
            throws Exception {
        Optional<InsightSetting> setting = InsightSetting.of(name.strip());
        Optional<RankSetting> rank = RankSetting.of(name.strip());
        if (setting.isEmpty() && rank.isEmpty()) {
            List<String> names = Stream.concat(Arrays.stream(InsightSetting.values()).map(InsightSetting::key),
                    Arrays.stream(RankSetting.values()).map(RankSetting::key)).toList();
            throw wrong(CliMessages.format(CliMessages.Settings_unknown, name, String.join(", ", names)));
        }
        Optional<String> before = setting.isPresent() ? wanted.put(setting.get(), text) : ranking.put(rank.orElseThrow(), text);
        if (before != null) {
            throw wrong(CliMessages.format(CliMessages.Settings_twice, name));
        }
    }

    private void change(Library library, Map<InsightSetting, Optional<String>> wanted, Map<RankSetting, Optional<String>> ranking)
            throws LibraryException, Refused {
        try {
            // Read before anything is set, so that of several that are wrong none is.
            for (Map.Entry<RankSetting, Optional<String>> each : ranking.entrySet()) {
                if (each.getValue().isPresent()) {
                    each.getKey().read(each.getValue().get());
                }
            }
            TeamSettings.change(library, wanted, Coaches.user());
            RankSettings.change(library, ranking, Coaches.user());
        } catch (InsightSettingException | RankSettingException e) {
            throw new Refused(e.getMessage());
        }
    }

    private void tell(List<Shown> settings, List<SettingChange> changes) throws Exception {
        for (Shown each : settings) {
            String pattern = each.chosen ? CliMessages.Settings_chosen : CliMessages.Settings_usual;
            context.line(CliMessages.format(pattern, each.name, each.value, each.label));
        }
        for (SettingChange each : changes) {
            context.line(CliMessages.format(CliMessages.Settings_change, CallsCommand.local(each.at(), context.clock().getZone().getId()), each.who(), each.name(),
                    shown(each.before()), shown(each.after())));
        }
    }

    private static String shown(@Nullable String text) {
        return text == null ? CliMessages.Settings_none : text;
    }

    private void answer(List<Shown> settings, List<SettingChange> changes) throws Exception {
        Json.answer(context, out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("settings");
            for (Shown each : settings) {
                out.writeStartObject();
                out.writeStringField("name", each.name);
                out.writeStringField("value", each.value);
                out.writeBooleanField("chosen", each.chosen);
                out.writeStringField("label", each.label);
                out.writeStringField("allowed", each.allowed);
                out.writeEndObject();
            }
            out.writeEndArray();
            if (log) {
                out.writeArrayFieldStart("log");
                for (SettingChange each : changes) {
                    out.writeStartObject();
                    out.writeStringField("name", each.name());
                    Json.text(out, "before", each.before());
                    Json.text(out, "after", each.after());
                    out.writeStringField("who", each.who());
                    Json.text(out, "at", each.at());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        });
    }
}
