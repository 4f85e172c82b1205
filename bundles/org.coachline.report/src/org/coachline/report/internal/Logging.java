/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import org.apache.logging.log4j.tojul.JULProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Leads the logging of the workbook library to the platform's own. In the framework the bridge registers itself when its
 * bundle starts, which nothing else asks for; without it the library complains on the console that nobody listens.
 */
public final class Logging {

    private Logging() {
    }

    /** Starts the bridge if that is still to be done; without the framework it needs no start. Cheap after the first time. */
    public static void ready() {
        Bundle bridge = FrameworkUtil.getBundle(JULProvider.class);
        if (bridge == null || bridge.getState() == Bundle.ACTIVE) {
            return;
        }
        try {
            bridge.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            // Workbooks are written all the same; what is lost is where the library's own remarks go.
            System.getLogger(Logging.class.getName()).log(System.Logger.Level.WARNING, e.getMessage(), e);
        }
    }
}
