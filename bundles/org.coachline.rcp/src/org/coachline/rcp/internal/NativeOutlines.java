/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * Has GTK draw the edges of its fields so that they can be seen. The platform's style sheets reach what SWT draws, but not these;
 * SWT reads a style sheet of GTK's own when it opens the display, whose place is told by a property. Elsewhere nobody asks for it.
 */
final class NativeOutlines {

    private static final String PLACE = "org.eclipse.swt.internal.gtk.cssFile"; //$NON-NLS-1$

    private NativeOutlines() {
    }

    /** To be called before the display is opened. Whoever has named a style sheet of theirs keeps it. */
    static void use() {
        URL sheet = Platform.WS_GTK.equals(Platform.getWS()) && System.getProperty(PLACE) == null
                ? FrameworkUtil.getBundle(NativeOutlines.class).getEntry("gtk/outlines.css") : null; //$NON-NLS-1$
        if (sheet != null) {
            try {
                System.setProperty(PLACE, FileLocator.toFileURL(sheet).getPath());
            } catch (IOException e) {
                ILog.of(NativeOutlines.class).warn("the edges of fields are drawn as GTK draws them", e); //$NON-NLS-1$
            }
        }
    }
}
