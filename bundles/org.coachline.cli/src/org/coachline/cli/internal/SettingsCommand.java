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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.InsightSettingException;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
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
        for (String each : set) {
            int equals = each.indexOf('=');
            if (equals < 0) {
                throw wrong(CliMessages.format(CliMessages.Settings_form, each));
            }
            want(wanted, each.substring(0, equals), Optional.of(each.substring(equals + 1)));
        }
        for (String each : reset) {
            want(wanted, each, Optional.empty());
        }
        try (Library library = wanted.isEmpty() ? OpenedLibrary.toRead(context, folder) : OpenedLibrary.toWrite(context, folder)) {
            if (!wanted.isEmpty()) {
                change(library, wanted);
            }
            InsightSettings settings = TeamSettings.of(library, context.clock().getZone());
            Map<InsightSetting, String> chosen = TeamSettings.chosen(library);
            List<SettingChange> changes = log ? TeamSettings.log(library) : List.of();
            if (json.wanted) {
                answer(settings, chosen, changes);
            } else {
                tell(settings, chosen, changes);
            }
        }
        return DONE;
    }

    private void want(Map<InsightSetting, Optional<String>> wanted, String name, Optional<String> text) throws Exception {
        InsightSetting setting = InsightSetting.of(name.strip()).orElseThrow(() -> {
            List<String> names = Arrays.stream(InsightSetting.values()).map(InsightSetting::key).toList();
            return wrong(CliMessages.format(CliMessages.Settings_unknown, name, String.join(", ", names)));
        });
        if (wanted.put(setting, text) != null) {
            throw wrong(CliMessages.format(CliMessages.Settings_twice, name));
        }
    }

    private void change(Library library, Map<InsightSetting, Optional<String>> wanted) throws LibraryException, Refused {
        try {
            TeamSettings.change(library, wanted, Coaches.user());
        } catch (InsightSettingException e) {
            throw new Refused(e.getMessage());
        }
    }

    private void tell(InsightSettings settings, Map<InsightSetting, String> chosen, List<SettingChange> changes) throws Exception {
        for (InsightSetting each : InsightSetting.values()) {
            String pattern = chosen.containsKey(each) ? CliMessages.Settings_chosen : CliMessages.Settings_usual;
            context.line(CliMessages.format(pattern, each.key(), each.text(settings), each.label()));
        }
        for (SettingChange each : changes) {
            context.line(CliMessages.format(CliMessages.Settings_change, CallsCommand.local(each.at(), context.clock().getZone().getId()), each.who(), each.name(),
                    shown(each.before()), shown(each.after())));
        }
    }

    private static String shown(@Nullable String text) {
        return text == null ? CliMessages.Settings_none : text;
    }

    private void answer(InsightSettings settings, Map<InsightSetting, String> chosen, List<SettingChange> changes) throws Exception {
        Json.answer(context, out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("settings");
            for (InsightSetting each : InsightSetting.values()) {
                out.writeStartObject();
                out.writeStringField("name", each.key());
                out.writeStringField("value", each.text(settings));
                out.writeBooleanField("chosen", chosen.containsKey(each));
                out.writeStringField("label", each.label());
                out.writeStringField("allowed", each.allowed());
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
