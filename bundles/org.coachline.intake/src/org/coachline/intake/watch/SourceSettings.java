/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.AgentDirection;
import org.coachline.intake.internal.Messages;
import org.coachline.library.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * How a source is read.
 *
 * @param kind         what leaves the recordings
 * @param agentChannel where the agent is heard in two channels, and in pairs named left and right
 * @param direction    which file of a pair named by direction is the agent's
 * @param zone         of times that name none; null for this computer's
 * @param agentName    who speaks for the company where the recorder does not say; empty while unknown
 * @param copy         whether recordings are copied into the library
 * @param pattern      of names; empty to read nothing from them, for {@link SourceKind#NAMES} alone
 * @param manifest     how the list is read, for {@link SourceKind#MANIFEST} alone
 */
public record SourceSettings(SourceKind kind, AgentChannel agentChannel, AgentDirection direction, @Nullable ZoneId zone, String agentName, boolean copy, String pattern,
        ManifestSettings manifest) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is usual for a kind. */
    public static SourceSettings of(SourceKind kind) {
        return new SourceSettings(kind, kind.usualChannel(), AgentDirection.UNKNOWN, null, "", false, kind == SourceKind.NAMES ? NamePattern.FREEPBX : "",
                ManifestSettings.GUESSED);
    }

    /** The same with another pattern of names. */
    public SourceSettings withPattern(String other) {
        return new SourceSettings(kind, agentChannel, direction, zone, agentName, copy, other, manifest);
    }

    /** The same with times in another zone. */
    public SourceSettings withZone(@Nullable ZoneId other) {
        return new SourceSettings(kind, agentChannel, direction, other, agentName, copy, pattern, manifest);
    }

    /** The same with the list read otherwise. */
    public SourceSettings with(ManifestSettings other) {
        return new SourceSettings(kind, agentChannel, direction, zone, agentName, copy, pattern, other);
    }

    /** The same with the agent on another channel. */
    public SourceSettings with(AgentChannel other) {
        return new SourceSettings(kind, other, direction, zone, agentName, copy, pattern, manifest);
    }

    /** The zone that times are read in. */
    public ZoneId zoneOrHere() {
        return zone == null ? ZoneId.systemDefault() : zone;
    }

    /** A source of these settings, as the library keeps it. */
    public SourceRow row(String name, Path folder, boolean watched) {
        ObjectNode node = JSON.createObjectNode();
        node.put("agentChannel", agentChannel.name());
        node.put("direction", direction.name());
        if (zone != null) {
            node.put("zone", zone.getId());
        }
        node.put("agent", agentName);
        node.put("copy", copy);
        if (kind == SourceKind.NAMES) {
            node.put("pattern", pattern);
        }
        if (kind == SourceKind.MANIFEST) {
            ObjectNode list = node.putObject("manifest");
            list.put("file", manifest.file());
            list.put("encoding", manifest.encoding());
            list.put("separator", manifest.separator());
            list.put("dateForm", manifest.dateForm());
            ObjectNode columns = list.putObject("columns");
            new TreeMap<>(manifest.columns()).forEach((field, column) -> columns.put(field.key(), column));
        }
        return new SourceRow(name.strip(), kind.key(), folder, node.toString(), watched);
    }

    /**
     * The settings of a source.
     *
     * @throws SourceException if they are of a newer Coachline, or no settings at all
     */
    public static SourceSettings of(SourceRow row) throws SourceException {
        SourceKind kind = SourceKind.of(row.kind()).orElseThrow(() -> new SourceException(Messages.get("watch.kind", row.kind())));
        try {
            JsonNode node = JSON.readTree(row.settings());
            JsonNode list = node.path("manifest");
            Map<CallField, String> columns = new EnumMap<>(CallField.class);
            list.path("columns").properties().forEach(each -> CallField.of(each.getKey()).ifPresent(field -> columns.put(field, each.getValue().asText())));
            String zone = node.path("zone").asText("");
            return new SourceSettings(kind, AgentChannel.valueOf(node.path("agentChannel").asText(kind.usualChannel().name())),
                    AgentDirection.valueOf(node.path("direction").asText(AgentDirection.UNKNOWN.name())), zone.isEmpty() ? null : ZoneId.of(zone),
                    node.path("agent").asText(""), node.path("copy").asBoolean(), node.path("pattern").asText(""),
                    new ManifestSettings(list.path("file").asText(""), list.path("encoding").asText(""), list.path("separator").asText(""),
                            list.path("dateForm").asText(""), columns));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new SourceException(Messages.get("watch.settings", String.valueOf(e.getMessage())));
        }
    }
}
