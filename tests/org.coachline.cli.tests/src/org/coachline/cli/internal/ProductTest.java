/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built product's command line as a process; the system property {@code coachline.product} says where the product is. */
class ProductTest {

    private static final long MINUTES = 2;

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

    private int run(String... words) throws IOException, InterruptedException {
        String product = System.getProperty("coachline.product", "");
        Assumptions.assumeFalse(product.isBlank(), "skipped: no built product was named by the property coachline.product");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED",
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
