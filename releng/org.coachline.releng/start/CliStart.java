/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts the framework with the command line's application and ends the process with the application's exit code.
 *
 * <p>The platform's own launcher does this too, with a splash screen, a class loader of its own and an archive check that
 * together cost a third of a short command's time.
 */
public final class CliStart {

    private CliStart() {
    }

    /**
     * Runs the command line.
     *
     * @param arguments the words of the command line
     * @throws Exception whatever keeps the framework from starting
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> properties = new HashMap<>();
        properties.put("osgi.install.area", System.getProperty("coachline.install"));
        properties.put("osgi.configuration.area", System.getProperty("coachline.configuration"));
        properties.put("osgi.noShutdown", "true");
        EclipseStarter.setInitialProperties(properties);
        String then = System.getProperty("coachline.first");
        int code = 1;
        try {
            if (then != null) {
                first(arguments, then);
                code = 0;
            } else if (EclipseStarter.run(arguments, null) instanceof Integer answer) {
                code = answer;
            }
        } catch (Exception | LinkageError e) {
            // Thrown on, it would end this thread alone: the framework's own keep the process alive.
            System.err.println("coachline: the command line did not start: " + e);
        } finally {
            System.out.flush();
            System.exit(code);
        }
    }

    /** Several commands in one framework, which is stopped in order: only then does it write its caches. */
    private static void first(String[] arguments, String then) throws Exception {
        List<String> command = new ArrayList<>();
        boolean started = false;
        for (String word : (String.join("\n", arguments) + '\n' + then).split("\n")) {
            if (!word.equals(then)) {
                command.add(word);
                continue;
            }
            String[] words = command.toArray(String[]::new);
            if (started) {
                EclipseStarter.run((Object) words);
            } else {
                EclipseStarter.run(words, null);
            }
            started = true;
            command.clear();
        }
        EclipseStarter.shutdown();
    }
}
