/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.util.HashMap;
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
        Object result = EclipseStarter.run(arguments, null);
        System.out.flush();
        if (Boolean.getBoolean("coachline.first")) {
            // Only a framework that is stopped in order writes its caches.
            EclipseStarter.shutdown();
        }
        System.exit(result instanceof Integer code ? code : 1);
    }
}
