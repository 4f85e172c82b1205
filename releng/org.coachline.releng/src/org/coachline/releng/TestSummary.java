/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Adds up the reports that the test run left and prints a line a module, what was skipped and why, and the sum.
 *
 * <p>Run as {@code TestSummary ROOT}. Ends with 1 when a test failed, when a module of tests left no report, or
 * when there is no test at all: silence must not pass for success.
 */
public final class TestSummary {

    private TestSummary() {
    }

    /** What one module's reports say. */
    private record Count(int run, int failures, int errors, int skipped) {

        Count plus(Count other) {
            return new Count(run + other.run, failures + other.failures, errors + other.errors, skipped + other.skipped);
        }

        int failed() {
            return failures + errors;
        }

        @Override
        public String toString() {
            return "Tests run: " + run + ", Failures: " + failures + ", Errors: " + errors + ", Skipped: " + skipped;
        }
    }

    /**
     * Prints the summary.
     *
     * @param arguments the root of the source tree; {@code --some} behind it when not every module was asked for
     * @throws IOException when a report cannot be read
     * @throws ParserConfigurationException never on a complete JDK
     * @throws SAXException when a report is not whole, as one of a killed test run
     */
    public static void main(String[] arguments) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        boolean all = !List.of(arguments).contains("--some");
        Map<String, Count> modules = new LinkedHashMap<>();
        Map<String, List<String>> skipped = new LinkedHashMap<>();
        List<String> failed = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Path module : modules(Path.of(arguments[0]))) {
            Count count = new Count(0, 0, 0, 0);
            List<Path> reports = reports(module);
            for (Path report : reports) {
                count = count.plus(read(builder.parse(report.toFile()).getDocumentElement(), skipped, failed));
            }
            if (!reports.isEmpty()) {
                modules.put(module.getFileName().toString(), count);
            } else if (all && hasTests(module)) {
                silent.add(module.getFileName().toString());
            }
        }
        print(modules, skipped, failed, silent);
    }

    private static List<Path> modules(Path root) throws IOException {
        List<Path> modules = new ArrayList<>();
        for (String group : List.of("tests", "releng", "releng/benchmarks", "examples")) {
            Path folder = root.resolve(group);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.list(folder)) {
                    found.filter(Files::isDirectory).sorted().forEach(modules::add);
                }
            }
        }
        return modules;
    }

    private static List<Path> reports(Path module) throws IOException {
        Path folder = module.resolve("target/surefire-reports");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).sorted().toList();
        }
    }

    private static boolean hasTests(Path module) throws IOException {
        if (!Files.isDirectory(module.resolve("src"))) {
            return false;
        }
        try (Stream<Path> found = Files.walk(module.resolve("src"))) {
            return found.anyMatch(file -> file.getFileName().toString().endsWith("Test.java"));
        }
    }

    private static Count read(Element suite, Map<String, List<String>> skipped, List<String> failed) {
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            String name = test.getAttribute("classname") + '.' + test.getAttribute("name");
            NodeList skips = test.getElementsByTagName("skipped");
            if (skips.getLength() > 0) {
                skipped.computeIfAbsent(reason((Element) skips.item(0)), key -> new ArrayList<>()).add(name);
            }
            if (test.getElementsByTagName("failure").getLength() + test.getElementsByTagName("error").getLength() > 0) {
                failed.add(name);
            }
        }
        return new Count(number(suite, "tests"), number(suite, "failures"), number(suite, "errors"), number(suite, "skipped"));
    }

    /** What was said in the test's own words, without what differs from test to test. */
    private static String reason(Element skip) {
        String said = skip.getAttribute("message").isBlank() ? skip.getTextContent().strip().lines().findFirst().orElse("") : skip.getAttribute("message");
        String reason = said.replaceFirst("^[\\w.]*TestAbortedException:?", "").strip().replaceFirst("^Assumption failed:", "").strip()
                .replaceFirst("^skipped:", "").strip().replaceFirst("\\s*\\([^)]*\\)$", "");
        return reason.isEmpty() ? "no reason given" : reason;
    }

    private static int number(Element suite, String attribute) {
        String value = suite.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static void print(Map<String, Count> modules, Map<String, List<String>> skipped, List<String> failed, List<String> silent) {
        System.out.println();
        skipped.forEach((reason, tests) -> System.out.println("Skipped (" + tests.size() + "), for instance " + tests.getFirst() + ": " + reason));
        failed.forEach(test -> System.out.println("FAILED: " + test));
        silent.forEach(module -> System.out.println("FAILED: " + module + " has tests, but left no report of them"));
        modules.forEach((module, count) -> System.out.println(count + " - in " + module));
        Count sum = modules.values().stream().reduce(new Count(0, 0, 0, 0), Count::plus);
        System.out.println();
        System.out.println(sum);
        System.out.println((sum.run() - sum.failed() - sum.skipped()) + " passed, " + (sum.failed() + silent.size()) + " failed, " + sum.skipped() + " skipped");
        System.exit(sum.run() == 0 || sum.failed() > 0 || !silent.isEmpty() ? 1 : 0);
    }
}
