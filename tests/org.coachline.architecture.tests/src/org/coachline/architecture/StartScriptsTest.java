/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What starts the workbench where no built product does it by itself; each script is run, with a Java that only writes down its words. */
class StartScriptsTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)[ ,]");
    private static final String LAUNCHERS = "releng/org.coachline.product/launchers/";
    /** Ends with 23, which asks for another start, once, and with 5 after that. */
    private static final String JAVA = """
            #!/bin/sh
            for word in "$@"; do printf '%s\\n' "$word" >>"$WORDS"; done
            [ -e "$WORDS.again" ] && exit 5
            : >"$WORDS.again"
            exit 23
            """;

    @TempDir
    Path temp;
    private final SourceTree tree = new SourceTree();

    private record Ended(int code, String out, String err) {
    }

    private Ended run(Map<String, String> environment, List<String> words) throws IOException, InterruptedException {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder process = new ProcessBuilder(words).directory(temp.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().keySet().removeAll(List.of("JAVA_HOME", "MAVEN_HOME", "LOCALAPPDATA", "DISPLAY", "WAYLAND_DISPLAY"));
        process.environment().putAll(environment);
        Process started = process.start();
        boolean ended = started.waitFor(2, TimeUnit.MINUTES);
        started.destroyForcibly();
        assertTrue(ended, "it did not end");
        return new Ended(started.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private Path jdk(String version) throws IOException {
        Path jdk = temp.resolve("a jdk " + version);
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private Path put(String launcher, String at) throws IOException {
        Path script = temp.resolve(at);
        Files.createDirectories(script.getParent());
        Files.copy(tree.root().resolve(LAUNCHERS + launcher), script);
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    private List<String> words(Path script, Path plugins, Path jdk) throws Exception {
        Path launcher = Files.createFile(Files.createDirectories(plugins).resolve("org.eclipse.equinox.launcher_1.7.0.jar"));
        Path words = temp.resolve("words");
        Ended ended = run(Map.of("JAVA_HOME", jdk.toString(), "WORDS", words.toString(), "HOME", temp.toString()), List.of(script.toString(), "-data", "my data"));
        assertEquals(5, ended.code, ended.err);
        List<String> said = Files.readAllLines(words, StandardCharsets.UTF_8);
        List<String> once = said.subList(0, said.size() / 2);
        assertEquals(once, said.subList(said.size() / 2, said.size()), "it was not started again in the same way");
        assertEquals(List.of("-jar", launcher.toString(), "-data", "my data"), once.subList(once.size() - 4, once.size()));
        return once;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLinuxScriptStartsTheWorkbenchBesideItAndAgainWhenAsked() throws Exception {
        Path script = put("linux/coachline", "my programs/Coachline 1/coachline");
        words(script, script.resolveSibling("workbench/plugins"), jdk("21.0.4"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theMacScriptStartsTheWorkbenchInItsFolderOnTheFirstThread() throws Exception {
        Path script = put("macos/Coachline", "my programs/Coachline.app/Contents/MacOS/Coachline");
        List<String> words = words(script, temp.resolve("my programs/Coachline.app/Contents/Eclipse/plugins"), jdk("25"));
        assertEquals("-XstartOnFirstThread", words.get(0));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aJavaThatIsTooOldIsNotTaken() throws Exception {
        Path script = put("macos/Coachline", "Coachline.app/Contents/MacOS/Coachline");
        Path plugins = Files.createDirectories(temp.resolve("Coachline.app/Contents/Eclipse/plugins"));
        Files.createFile(plugins.resolve("org.eclipse.equinox.launcher_1.7.0.jar"));
        Path told = temp.resolve("told");
        Path tools = Files.createDirectories(temp.resolve("tools"));
        Path alert = Files.writeString(tools.resolve("osascript"), "#!/bin/sh\nprintf '%s\\n' \"$2\" >\"$TOLD\"\n");
        assertTrue(alert.toFile().setExecutable(true));
        Ended ended = run(Map.of("JAVA_HOME", jdk("17.0.9").toString(), "WORDS", temp.resolve("words").toString(), "HOME", temp.toString(), "TOLD",
                told.toString(), "PATH", tools + File.pathSeparator + System.getenv("PATH")), List.of(script.toString()));
        assertFalse(Files.exists(temp.resolve("words")), ended.err);
        assertEquals(1, ended.code);
        assertTrue(Files.readString(told).startsWith("display alert \"Coachline needs Java 21 or newer\""));
    }

    private Ended windows(Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                tree.root().resolve("releng/script/Windows.java").toString(), temp.resolve("tree").toString()));
        command.addAll(List.of(words));
        return run(environment, command);
    }

    @Test
    void theScriptForWindowsHasTheCommandsOfTheOther() throws Exception {
        Ended help = windows(Map.of(), "--help");
        assertEquals(0, help.code, help.err);
        assertEquals(commands(tree.text(tree.root().resolve("coachline"))), commands(help.out));
        Ended unknown = windows(Map.of(), "nonsense");
        assertEquals(2, unknown.code);
        assertTrue(unknown.err.startsWith("coachline: there is no command 'nonsense'"), unknown.err);
        assertEquals("", unknown.out);
    }

    private static TreeSet<String> commands(String text) {
        String usage = text.substring(text.indexOf("Usage: "), text.indexOf("this text"));
        TreeSet<String> commands = new TreeSet<>();
        Matcher found = COMMAND.matcher(usage);
        while (found.find()) {
            commands.add(found.group(1));
        }
        assertTrue(commands.contains("demo"), usage);
        return commands;
    }

    @Test
    void theScriptForWindowsSaysWhatIsMissing() throws Exception {
        Ended ended = windows(Map.of("PATH", temp.resolve("nothing").toString()), "demo");
        assertEquals(1, ended.code);
        assertTrue(ended.err.contains("no Maven was found"), ended.err);
    }

    @Test
    void commandFilesEndTheirLinesAsWindowsWants() throws Exception {
        for (String file : List.of("coachline.cmd", LAUNCHERS + "windows/Coachline.cmd")) {
            String text = Files.readString(tree.root().resolve(file), StandardCharsets.US_ASCII);
            assertEquals(List.of(), text.lines().filter(line -> line.contains("\r")).toList());
            assertFalse(text.replace("\r\n", "").contains("\n"), file + " has a line that ends with a line feed alone");
            assertTrue(text.endsWith("\r\n"), file);
        }
    }
}
