/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a pack is made of: it is answered, soon, with a pack or with what is wrong, and never with an exception. */
class HostilePackTest {

    /** Seconds of a processor are enough; a machine may be busy. */
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int ROUNDS = 400;
    /** What means something in one notation or another. */
    private static final String SIGNS = "<>&\"'/=:{}[]*!|-#\\\n\t\0";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path d=\"M0 0h24\" fill=\"none\"/></svg>";

    @TempDir
    private Path folder;

    /** Some bytes changed, taken out or said twice. */
    private static byte[] changed(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
            case 2 -> {
                int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
                byte[] shorter = new byte[bytes.length - (end - at)];
                System.arraycopy(bytes, 0, shorter, 0, at);
                System.arraycopy(bytes, end, shorter, at, bytes.length - end);
                bytes = shorter.length == 0 ? bytes : shorter;
            }
            default -> {
                int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
                byte[] longer = new byte[bytes.length + (end - at)];
                System.arraycopy(bytes, 0, longer, 0, end);
                System.arraycopy(bytes, at, longer, end, bytes.length - at);
                bytes = longer;
            }
            }
        }
        return bytes;
    }

    private void answersEachRound(byte[] good, BiConsumer<byte[], Integer> write, PackSource source) {
        assertTimeoutPreemptively(SOON, () -> {
            for (int seed = 0; seed < ROUNDS; seed++) {
                write.accept(changed(good, new Random(seed)), seed);
                PackReading reading = PackReader.read(source);
                String round = "seed " + seed + ": " + reading.problems();
                assertTrue(reading.healthy() || !reading.problems().isEmpty(), round);
                for (PackProblem problem : reading.problems()) {
                    assertTrue(problem.line() >= 1 && !problem.message().isBlank() && !problem.remedy().isBlank(), round);
                }
            }
        });
    }

    private BiConsumer<byte[], Integer> to(String path) {
        return (bytes, seed) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.write(folder.resolve(path), bytes);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    @Test
    void changedXmlIsAnswered() {
        answersEachRound(Packs.GOOD.getBytes(StandardCharsets.UTF_8), to("pack.xml"), PackSource.folder(folder, "pack", PackOrigin.USER));
    }

    @Test
    void changedYamlIsAnswered() {
        answersEachRound(PackSourceTest.GOOD_YAML.getBytes(StandardCharsets.UTF_8), to("pack.yaml"), PackSource.folder(folder, "pack", PackOrigin.USER));
    }

    @Test
    void changedArchivesAreAnswered() throws IOException {
        new PackFixture().file("pack.xml", Packs.GOOD).file("icons/hand.svg", SVG).inArchive(folder);
        byte[] good = Files.readAllBytes(folder.resolve("pack.zip"));
        answersEachRound(good, to("pack.zip"), PackSource.archive(folder.resolve("pack.zip"), "pack.zip", PackOrigin.USER));
    }

    @Test
    void changedIconsAreAnswered() {
        PackSource source = new PackFixture().file("pack.xml", Packs.with("icon=\"hand\"", "icon=\"icons/hand.svg\"")).inFolder(folder);
        answersEachRound(SVG.getBytes(StandardCharsets.UTF_8), to("icons/hand.svg"), source);
    }

    @Test
    void changedTranslationsAreAnswered() {
        PackSource source = new PackFixture().file("pack.xml", Packs.GOOD).inFolder(folder);
        answersEachRound("name=Eins\ngreet.name = Gr\\u00fc\u00dfen\ngreet.say.1=Guten \\\n  Morgen\n".getBytes(StandardCharsets.UTF_8),
                to("translations/de.properties"), source);
    }

    /** As many techniques and orders as may be, told backwards, which is the longest way round. */
    @Test
    void thePackThatIsHardestToCheckIsCheckedSoon() {
        StringBuilder pack = new StringBuilder("<pack xmlns=\"https://coachline.org/ns/catalog/1\" id=\"x\" name=\"X\" version=\"1.0.0\"><category id=\"c\" name=\"C\"/>");
        int techniques = 1_999;
        for (int i = techniques; i > 0; i--) {
            pack.append("<technique id=\"t").append(i).append("\" name=\"T\" category=\"c\"><intent>x</intent>");
            for (int then = i + 1; then <= Math.min(techniques, i + 2); then++) {
                pack.append("<precedes>t").append(then).append("</precedes>");
            }
            pack.append("</technique>");
        }
        for (int i = 0; i < 500; i++) {
            pack.append("<replaced since=\"0.").append(i).append(".0\"><was>o").append(i).append("</was><now>o").append(i + 1).append("</now></replaced>");
        }
        PackSource source = new PackFixture().file("pack.xml", pack.append("</pack>").toString()).inFolder(folder);
        PackReading reading = assertTimeoutPreemptively(SOON, () -> PackReader.read(source));
        assertNotNull(reading.problems());
        assertEquals(1, reading.problems().stream().filter(each -> each.severity() == Severity.ERROR && each.message().contains("“o500”")).count(), () -> reading.problems().toString());
    }

    /** Every technique with an icon of its own in an archive, and as many translations as may be, all of them nonsense. */
    @Test
    void thePackWithTheMostFilesIsCheckedSoon() {
        StringBuilder pack = new StringBuilder("<pack xmlns=\"https://coachline.org/ns/catalog/1\" id=\"x\" name=\"X\" version=\"1.0.0\"><category id=\"c\" name=\"C\"/>");
        PackFixture fixture = new PackFixture();
        for (int i = 0; i < 1_900; i++) {
            pack.append("<technique id=\"t").append(i).append("\" name=\"T\" category=\"c\" icon=\"icons/").append(i).append(".svg\"><intent>x</intent></technique>");
            fixture.file("icons/" + i + ".svg", SVG);
        }
        String nonsense = "x=\n".repeat(300_000);
        for (char first = 'a'; first <= 'b'; first++) {
            for (char then = 'a'; then <= 'y'; then++) {
                fixture.file("translations/" + first + then + ".properties", nonsense);
            }
        }
        PackSource source = fixture.file("pack.xml", pack.append("</pack>").toString()).inArchive(folder);
        PackReading reading = assertTimeoutPreemptively(SOON, () -> PackReader.read(source));
        assertTrue(reading.healthy(), () -> reading.problems().toString());
    }
}
