/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.osgi.framework.FrameworkUtil;

/** The code of a partner's bundle: says which version of it runs. */
public final class PartnerCode implements IStartup {

    @Override
    public void earlyStartup() {
        try {
            Files.writeString(Path.of(System.getProperty(Driver.FOLDER, ""), "ran"), FrameworkUtil.getBundle(PartnerCode.class).getVersion().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
