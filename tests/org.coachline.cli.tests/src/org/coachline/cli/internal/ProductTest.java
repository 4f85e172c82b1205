/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built product's command line as a process; the system property {@code coachline.product} says where the product is. */
class ProductTest {

    private static final long MINUTES = 2;
    /**
     * As the script starts the command line, under a locale that knows ASCII alone. The names are made by the shell, so that the
     * locale of this test does not matter.
     */
    private static final String UNDER_ASCII = """
            parts=$1/releng/script; arguments=$1/.coachline/cli/arguments; java=$2; cd "$3" || exit 9
            . "$parts/locale.sh"
            LC_ALL=C; export LC_ALL
            speak_utf8
            [ "$LC_ALL" != C ] || exit 8
            name=$(printf 'caf\\303\\251 \\344\\275\\240')
            mv call.wav "$name.wav"
            "$java" "@$arguments" library create "$name" >/dev/null &&
              "$java" "@$arguments" import --library "$name" --agent "$name" "$name.wav" --json >imported &&
              "$java" "@$arguments" calls --library "$name" --json
            """;

    @TempDir
    Path folder;

    @Test
    void theProductListsItsPacksAndNothingElseOnStandardOutput() throws Exception {
        assertEquals(0, run("packs", "list", "--json"), () -> said("err"));
        assertEquals("org.coachline.deescalation", new ObjectMapper().readTree(said("out")).get(0).get("id").asText());
        assertEquals("", said("err"));
    }

    @Test
    void theProductsExitCodeTellsWrongUsage() throws Exception {
        assertEquals(2, run("calls", "--library", "lib", "--nonsense"), () -> said("err"));
        assertEquals("", said("out"));
        assertTrue(said("err").contains("--nonsense"));
    }

    @Test
    void namesBeyondAsciiArriveWhateverTheLocale() throws Exception {
        product();
        Path root = Path.of(System.getProperty("coachline.root", "")).toAbsolutePath();
        Assumptions.assumeTrue(Files.exists(root.resolve(".coachline/cli/arguments")), "skipped: the command line was not made ready by the script");
        WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 1).writeTo(folder.resolve("call.wav"));
        Process process = new ProcessBuilder("sh", "-c", UNDER_ASCII, "sh", root.toString(), java(), folder.toString())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile()).start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "the product did not end");
        Assumptions.assumeTrue(process.exitValue() != 8, "skipped: this machine has no locale of UTF-8");
        assertEquals(0, process.exitValue(), () -> said("err"));
        String name = "caf\u00e9 \u4F60";
        JsonNode imported = new ObjectMapper().readTree(said("imported")).get(0);
        assertTrue(imported.get("file").asText().endsWith('/' + name + ".wav"), imported::toString);
        JsonNode call = new ObjectMapper().readTree(said("out")).get(0);
        assertEquals(name, call.get("agent").asText());
        assertEquals(name, call.get("title").asText());
    }

    private static String product() {
        String product = System.getProperty("coachline.product", "");
        Assumptions.assumeFalse(product.isBlank(), "skipped: no built product was named by the property coachline.product");
        return product;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private int run(String... words) throws IOException, InterruptedException {
        String product = product();
        List<String> command = new ArrayList<>(List.of(java(), "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED",
                "-Dosgi.sharedConfiguration.area=" + Path.of(product, "configuration").toUri(), "-jar",
                launcher(Path.of(product)).toString(), "-configuration", folder.resolve("configuration").toString(), "-data", "@none",
                "-nosplash", "-application", "org.coachline.cli.app"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertTrue(ended, "the product did not end");
        return process.exitValue();
    }

    private static Path launcher(Path product) throws IOException {
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            return plugins.filter(each -> each.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst()
                    .orElseThrow();
        }
    }

    private String said(String stream) {
        try {
            return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
