/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.coachline.catalog.PackReading;
import org.coachline.catalog.PackSource;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniquePack;

/** The one reader for every door: a pack's file, and what lies beside it. Stateless. */
public final class PackFiles {

    private PackFiles() {
    }

    /**
     * Reads a file alone and checks it; icons and translations are not looked for.
     *
     * @param in   the bytes
     * @param name how problems are to call the file
     * @return what came of it
     */
    public static PackReading read(InputStream in, String name) {
        return reading(checked(PackSyntax.parse(in, name)));
    }

    /**
     * Reads a pack with all that belongs to it and checks it by itself.
     *
     * @param source where it lies
     * @return what came of it
     */
    public static PackReading read(PackSource source) {
        return reading(load(source).parsed());
    }

    /** A pack with its translations, for being put together with others. */
    record Loaded(ParsedPack parsed, Translations translations) {
    }

    /** Whatever a pack does to its reader, the others are read: what nobody has thought of makes it faulty, by name. */
    static Loaded load(PackSource source) {
        try {
            return loadOrFail(source);
        } catch (RuntimeException | StackOverflowError e) {
            System.getLogger(PackFiles.class.getName()).log(System.Logger.Level.ERROR, source.name() + " cannot be read", e);
            return new Loaded(ParsedPack.failed(source.name(), Rule.UNREADABLE, e.toString()), Translations.NONE);
        }
    }

    private static Loaded loadOrFail(PackSource source) {
        ParsedPack parsed;
        try {
            String path = source.packFile();
            byte[] bytes = source.read(path, PackSyntax.MOST_BYTES);
            parsed = checked(PackSyntax.parse(bytes, source.called(path)));
        } catch (IOException e) {
            parsed = ParsedPack.failed(source.name(), Rule.UNREADABLE, reason(e));
        }
        TechniquePack pack = parsed.pack();
        if (pack == null) {
            return new Loaded(parsed, Translations.NONE);
        }
        if (!(source instanceof StreamSource)) {
            icons(source, pack, parsed);
        }
        return new Loaded(parsed, Translations.read(source, pack, parsed.problems()));
    }

    /**
     * The id by which a pack is listed, whether or not it is faulty.
     *
     * @param source where it lies
     * @return what its file says; where nobody can read that, what the place is called
     */
    public static String idOf(PackSource source) {
        TechniquePack pack = load(source).parsed().pack();
        return pack == null || PackRules.blank(pack.getId()) ? source.name() : pack.getId();
    }

    /** Why something could not be read. */
    static String reason(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static ParsedPack checked(ParsedPack parsed) {
        TechniquePack pack = parsed.pack();
        if (pack == null || !new PackBounds(parsed.lines(), parsed.problems()).keeps(pack)) {
            return new ParsedPack(null, parsed.lines(), parsed.problems());
        }
        new PackRules(pack, parsed.lines(), parsed.problems()).check();
        return parsed;
    }

    private static PackReading reading(ParsedPack parsed) {
        return new PackReading(parsed.problems().hasError() ? null : parsed.pack(), parsed.problems().inOrderOfLines());
    }

    /** Takes out icons whose file is not there, or does more than draw; each file is looked at once, however many name it. */
    private static void icons(PackSource source, TechniquePack pack, ParsedPack parsed) {
        Map<String, Optional<Fault>> seen = new HashMap<>();
        for (Technique technique : pack.getTechniques()) {
            String icon = technique.getIcon();
            if (icon == null || !icon.endsWith(".svg")) {
                continue;
            }
            seen.computeIfAbsent(icon, path -> fault(source, path)).ifPresent(fault -> {
                technique.setIcon(null);
                parsed.problems().add(fault.rule, parsed.lines().of(technique), icon, PackRules.label(technique), fault.reason);
            });
        }
    }

    private record Fault(Rule rule, String reason) {
    }

    private static Optional<Fault> fault(PackSource source, String icon) {
        try {
            return SvgCheck.refused(source.read(icon, SvgCheck.MOST_BYTES)).map(reason -> new Fault(Rule.ICON_REFUSED, reason));
        } catch (IOException e) {
            // Whatever keeps it from being opened, it cannot be shown.
            return Optional.of(new Fault(Rule.ICON_MISSING, reason(e)));
        }
    }
}
