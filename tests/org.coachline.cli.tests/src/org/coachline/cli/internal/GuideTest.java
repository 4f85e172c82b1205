/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackReader;
import org.coachline.catalog.PackSource;
import org.coachline.cli.internal.Cli.Answer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for partners says to type, typed: the commands are read out of the guide itself. */
class GuideTest {

    static final String OURS = "./coachline cli ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    private static String tenMinutes() throws IOException {
        return section("## Ten minutes");
    }

    private static String section(String title) throws IOException {
        Path guide = Path.of(System.getProperty("coachline.root", "")).toAbsolutePath().resolve("docs/EXTENDING.md");
        Assumptions.assumeTrue(Files.exists(guide), "skipped: the source tree with docs/EXTENDING.md is not around this test");
        String text = Files.readString(guide);
        int begin = text.indexOf(title);
        return text.substring(begin, text.indexOf("\n## ", begin));
    }

    /** The indented blocks, each joined to one line. */
    static List<String> commands() throws IOException {
        return commands(tenMinutes());
    }

    /** Those of the section on signing. */
    static List<String> signing() throws IOException {
        return commands(section("## Signing"));
    }

    private static List<String> commands(String section) {
        List<String> commands = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : section.replaceAll("(?s)```.*?```", "").lines().toList()) {
            if (line.startsWith("    ") && !line.isBlank()) {
                boolean more = line.endsWith("\\");
                open.append(line.strip(), 0, line.strip().length() - (more ? 1 : 0));
                if (!more) {
                    commands.add(open.toString());
                    open.setLength(0);
                }
            }
        }
        return commands;
    }

    static List<String> words(String command) {
        return WORD.matcher(command).results().map(each -> each.group(1) == null ? each.group(2) : each.group(1)).toList();
    }

    /** Whether a command changes the product, which has to be there for it. */
    static boolean changesTheProduct(String command) {
        return command.startsWith(OURS + "packs install ") || command.startsWith(OURS + "packs remove ");
    }

    /** Runs those that need no product around them. */
    static List<Answer> follow(Cli cli, List<String> commands) {
        List<Answer> answers = new ArrayList<>();
        for (String command : commands) {
            if (!changesTheProduct(command)) {
                Answer answer = cli.run(words(command.substring(OURS.length())).toArray(String[]::new));
                assertEquals(0, answer.code(), command + ": " + answer.err());
                answers.add(answer);
            }
        }
        return answers;
    }

    @Test
    void everyCommandOfOursDoesWhatTheGuideSays() throws IOException {
        List<String> commands = commands();
        assertTrue(commands.stream().allMatch(each -> each.startsWith(OURS)), commands.toString());
        assertEquals(2, commands.stream().filter(GuideTest::changesTheProduct).count(), commands.toString());
        assertEquals(7, commands.size(), commands.toString());
        List<Answer> answers = follow(new Cli(folder), commands);
        assertTrue(Files.exists(folder.resolve("my-pack/pack.xml")) && Files.exists(folder.resolve("my-pack.html")) && Files.exists(folder.resolve("out/site/content.jar")));
        assertTrue(answers.get(1).out().contains("com.yourcompany.calls 0.1.0 is fine") && answers.get(1).err().isEmpty(), answers.get(1).toString());
    }

    @Test
    void thePackShownInEitherNotationIsTheSameAndGood() throws IOException {
        Matcher xml = Pattern.compile("(?s)```xml\\n(.*?)```").matcher(tenMinutes());
        Matcher yaml = Pattern.compile("(?s)```yaml\\n(.*?)```").matcher(tenMinutes());
        assertTrue(xml.find() && yaml.find());
        PackSource one = PackSource.of(Files.writeString(folder.resolve("pack.xml"), xml.group(1)), "pack.xml", PackOrigin.USER);
        PackSource other = PackSource.of(Files.writeString(folder.resolve("pack.yaml"), yaml.group(1)), "pack.yaml", PackOrigin.USER);
        assertEquals(List.of(), PackReader.read(one).problems());
        assertEquals(List.of(), PackReader.read(other).problems());
        assertTrue(org.eclipse.emf.ecore.util.EcoreUtil.equals(PackReader.read(one).pack(), PackReader.read(other).pack()));
    }
}
