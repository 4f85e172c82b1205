/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the product to bring something in or out, in a process of its own: what does that needs the whole product with its services, which the command line does
 * without for the sake of its start. Request and answer are two files, as the product's application {@code org.coachline.provisioning.app} has them.
 */
final class SiteProcess {

    private static final String APPLICATION = "org.coachline.provisioning.app";
    /** Told by the command line's own start; otherwise this is the product itself. */
    private static final String INSTALL = "coachline.install";
    /** How soon it is noticed that somebody asked to stop. */
    private static final int LOOK_MILLIS = 50;

    private final Context context;

    SiteProcess(Context context) {
        this.context = context;
    }

    /** Whether a product is around this command line. */
    static boolean possible() {
        return product().flatMap(SiteProcess::launcher).isPresent();
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param request what is asked for
     * @return the answer, which may be that it could not be done
     * @throws Refused when there is no product, or it does not answer
     */
    Answer ask(Map<String, String> request) throws IOException, Refused {
        Path product = product().orElseThrow(() -> new Refused(CliMessages.Site_noProduct));
        Path launcher = launcher(product).orElseThrow(() -> new Refused(CliMessages.Site_noProduct));
        Path folder = Files.createTempDirectory("coachline-site");
        try {
            Path asked = folder.resolve("request");
            Path answered = folder.resolve("answer");
            Path said = folder.resolve("said");
            Properties properties = new Properties();
            properties.putAll(request);
            try (Writer writer = Files.newBufferedWriter(asked, StandardCharsets.UTF_8)) {
                properties.store(writer, null);
            }
            Process process = new ProcessBuilder(command(launcher, asked, answered)).redirectError(said.toFile()).start();
            follow(process);
            Properties answer = new Properties();
            if (!Files.exists(answered)) {
                if (context.interrupted().getAsBoolean()) {
                    throw new CancellationException();
                }
                throw new Refused(CliMessages.format(CliMessages.Site_failed, last(said)));
            }
            try (Reader reader = Files.newBufferedReader(answered, StandardCharsets.UTF_8)) {
                answer.load(reader);
            }
            if (answer.containsKey("cancelled")) {
                throw new CancellationException();
            }
            return new Answer(answer);
        } finally {
            delete(folder);
        }
    }

    /**
     * Its standard input stays open for as long as somebody waits for it: when this process ends, the other one takes back what it began. Whether somebody asked to
     * stop is looked at by a thread of its own, because a server that is slow to answer lets the other process say nothing for a long time.
     */
    private void follow(Process process) throws IOException {
        Thread watching = Thread.ofPlatform().daemon().name("coachline-site-cancel").start(() -> endWhenInterrupted(process));
        try (ProgressLine progress = new ProgressLine(context); BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                progress.subTask(line);
            }
            process.waitFor();
            watching.join();
        } catch (InterruptedException e) {
            process.getOutputStream().close();
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void endWhenInterrupted(Process process) {
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (context.interrupted().getAsBoolean()) {
                    process.getOutputStream().close();
                    return;
                }
            }
        } catch (IOException e) {
            // Its input is closed either way, which is all that it is told.
            System.getLogger(SiteProcess.class.getName()).log(System.Logger.Level.DEBUG, "the other process listens no more", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path launcher, Path asked, Path answered) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        List<String> where = new ArrayList<>();
        if (System.getProperty(INSTALL) == null) {
            // The same product as this one is: also with what this user installed in a configuration of their own.
            String shared = System.getProperty("osgi.sharedConfiguration.area");
            if (shared != null) {
                command.add("-Dosgi.sharedConfiguration.area=" + shared);
            }
            String configuration = System.getProperty("osgi.configuration.area");
            if (configuration != null) {
                where.addAll(List.of("-configuration", configuration));
            }
        }
        command.addAll(List.of("-jar", launcher.toString()));
        command.addAll(where);
        command.addAll(List.of("-nosplash", "-data", "@none", "-application", APPLICATION, asked.toString(), answered.toString()));
        return command;
    }

    private static Optional<Path> product() {
        String folder = System.getProperty(INSTALL);
        String area = System.getProperty("osgi.install.area");
        if (folder != null) {
            return Optional.of(Path.of(folder));
        }
        if (area == null || !area.startsWith("file:")) {
            return Optional.empty();
        }
        // A path of the platform's own making, in which blanks may stand as they are.
        return Optional.of(Path.of(URI.create(area.replace(" ", "%20"))));
    }

    private static Optional<Path> launcher(Path product) {
        Path plugins = product.resolve("plugins");
        if (!Files.isDirectory(plugins)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(plugins)) {
            return found.filter(each -> each.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).max(Comparator.naturalOrder());
        } catch (IOException e) {
            System.getLogger(SiteProcess.class.getName()).log(System.Logger.Level.WARNING, plugins + " cannot be looked through", e);
            return Optional.empty();
        }
    }

    private static String last(Path said) throws IOException {
        List<String> lines = Files.exists(said) ? Files.readAllLines(said, StandardCharsets.UTF_8).stream().filter(each -> !each.isBlank()).toList() : List.of();
        return lines.isEmpty() ? "" : lines.getLast();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** What the product answered. */
    static final class Answer {

        private final Properties properties;

        Answer(Properties properties) {
            this.properties = properties;
        }

        /** Why it could not be done. */
        @Nullable String error() {
            return properties.getProperty("error");
        }

        boolean is(String key) {
            return Boolean.parseBoolean(properties.getProperty(key, ""));
        }

        /** A list of texts. */
        List<String> texts(String list) {
            List<String> texts = new ArrayList<>();
            for (String each = properties.getProperty(list + ".0"); each != null; each = properties.getProperty(list + '.' + texts.size())) {
                texts.add(each);
            }
            return texts;
        }

        /** A list of things with an id. */
        List<Map<String, String>> things(String list, String... keys) {
            List<Map<String, String>> things = new ArrayList<>();
            while (properties.containsKey(list + '.' + things.size() + ".id")) {
                String prefix = list + '.' + things.size() + '.';
                Map<String, String> thing = new LinkedHashMap<>();
                for (String key : keys) {
                    thing.put(key, properties.getProperty(prefix + key, ""));
                }
                things.add(thing);
            }
            return things;
        }
    }
}
