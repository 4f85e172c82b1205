/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.coachline.catalog.internal.authoring.AuthoringMessages;
import org.eclipse.osgi.util.NLS;

/** Writes a pack to start from: healthy as it is, with comments that say what each thing is for. */
public final class PackSkeleton {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final String SCHEMA = "/schema/pack.xsd";

    private PackSkeleton() {
    }

    /**
     * Writes the files of a new pack.
     *
     * @param folder made if it is not there; must be empty
     * @param id     the pack's id, a domain turned round
     * @param name   what people read
     * @param yaml   YAML instead of XML
     * @return the files written, the pack's own first
     * @throws FileAlreadyExistsException when the folder holds something
     * @throws IOException when the id is none or the files cannot be written; the message is for people
     */
    public static List<Path> write(Path folder, String id, String name, boolean yaml) throws IOException {
        if (!ID.matcher(id).matches()) {
            throw new IOException(NLS.bind(AuthoringMessages.badId, id));
        }
        if (name.isBlank()) {
            throw new IOException(AuthoringMessages.noName);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> held = Files.list(folder)) {
                if (held.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(NLS.bind(AuthoringMessages.folderTaken, folder));
                }
            }
        }
        List<Path> written = new ArrayList<>();
        String file = yaml ? "pack.yaml" : "pack.xml";
        String text = text("skeleton." + (yaml ? "yaml" : "xml"));
        written.add(put(folder.resolve(file), text.replace("@id@", id).replace("@name@", yaml ? quoted(name) : escaped(name))));
        written.add(put(folder.resolve("icons/wave.svg"), text("skeleton.svg")));
        written.add(put(folder.resolve("translations/de.properties"), text("skeleton.properties").replace("@name@", name.replace("\\", "\\\\"))));
        if (!yaml) {
            written.add(put(folder.resolve(".schema/pack.xsd"), text(SCHEMA)));
        }
        return List.copyOf(written);
    }

    private static Path put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String text(String resource) {
        try (InputStream in = PackSkeleton.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** A double-quoted scalar of YAML 1.2.2, section 7.3.1. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
