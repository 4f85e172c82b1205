/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.HeaderlessException;
import org.coachline.audio.RawFormat;
import org.coachline.intake.HeaderlessFiles;
import org.coachline.library.HeaderlessSound;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.jspecify.annotations.Nullable;

/** Opens files, those without a header as somebody has said: in this run, or before for their folder. */
public final class HeaderlessReader {

    /** Half a second of telephone sound. */
    private static final int START = 4_096;
    /** A text of this length has more letters. */
    private static final int SILENT_VALUES = 12;

    private final Library library;
    private final @Nullable RawFormat said;

    /**
     * @param library keeps what was said before
     * @param said    how such files are stored, if that was said now
     */
    public HeaderlessReader(Library library, @Nullable RawFormat said) {
        this.library = library;
        this.said = said;
    }

    /**
     * Opens a file by its content. One that has no header is read as said, if it was given itself or is called like such
     * sound; what was said is kept for the folder that the file was found under.
     *
     * @throws HeaderlessException if it has none and nobody has said how it is stored
     */
    public AudioFile open(FoundFile found) throws AudioException, LibraryException {
        Path file = found.path();
        boolean named = HeaderlessFiles.proposal(file).isPresent();
        try {
            return AudioFile.open(file);
        } catch (HeaderlessException e) {
            if (!found.given() && !named) {
                throw e;
            }
            return openAsSaid(found, e);
        } catch (AudioException e) {
            if (!named || !beginsInSilence(file)) {
                throw e;
            }
            return openAsSaid(found, new HeaderlessException(file, Messages.get("silence")));
        }
    }

    private AudioFile openAsSaid(FoundFile found, HeaderlessException unsaid) throws AudioException, LibraryException {
        Path file = found.path();
        RawFormat format = said == null ? kept(file).orElse(null) : said;
        if (format == null) {
            throw unsaid;
        }
        AudioFile audio = AudioFile.openRaw(file, format);
        if (said != null) {
            library.rememberHeaderless(found.root(), HeaderlessFiles.ending(file),
                    new HeaderlessSound(said.coding().codec(), said.sampleRate(), said.channels()));
        }
        return audio;
    }

    /**
     * Whether a file begins with the few values of silence, which by themselves look like a text of one letter or like a file that was
     * never written: zeros in linear sound, and in G.711 bytes such as 0x7E and 0xFF, or 0x55 and 0xD5.
     */
    private static boolean beginsInSilence(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START);
            BitSet values = new BitSet();
            for (byte value : start) {
                values.set(value & 0xFF);
            }
            return start.length > 0 && values.cardinality() <= SILENT_VALUES;
        } catch (IOException e) {
            // It is refused for that, in better words.
            return false;
        }
    }

    private Optional<RawFormat> kept(Path file) throws LibraryException {
        Optional<HeaderlessSound> sound = library.headerless(file.toAbsolutePath().normalize().getParent(), HeaderlessFiles.ending(file));
        RawFormat.Coding coding = sound.map(known -> RawFormat.Coding.of(known.codec())).orElse(null);
        return coding == null ? Optional.empty() : sound.map(known -> new RawFormat(coding, known.sampleRate(), known.channels()));
    }
}
