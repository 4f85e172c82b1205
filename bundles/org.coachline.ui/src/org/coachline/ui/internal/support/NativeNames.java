/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/**
 * Gives GTK's own widgets the name that a screen reader says. There the toolkit's accessible listeners are asked only about
 * widgets that the toolkit draws: fields, tables, trees and sliders would go without a name. What ATK keeps of them takes one
 * as a property ({@code accessible-name}, see the documentation of {@code AtkObject}), and the toolkit calls it itself, but not
 * by its API; so these calls are looked up, and where they are not found everything else goes on. UI thread.
 */
public final class NativeNames {

    private static final byte[] PROPERTY = "accessible-name\0".getBytes(StandardCharsets.US_ASCII);
    private static final @Nullable NativeNames GTK = "gtk".equals(SWT.getPlatform()) ? find() : null;

    private final MethodHandle handle;
    private final MethodHandle accessible;
    private final MethodHandle child;
    private final MethodHandle set;
    private final MethodHandle get;
    private final MethodHandle words;

    private NativeNames(MethodHandle handle, MethodHandle accessible, MethodHandle child, MethodHandle set, MethodHandle get,
            MethodHandle words) {
        this.handle = handle;
        this.accessible = accessible;
        this.child = child;
        this.set = set;
        this.get = get;
        this.words = words;
    }

    private static @Nullable NativeNames find() {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            ClassLoader toolkit = Control.class.getClassLoader();
            Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk3.GTK3", true, toolkit);
            Class<?> objects = Class.forName("org.eclipse.swt.internal.gtk.OS", true, toolkit);
            Class<?> words = Class.forName("org.eclipse.swt.internal.Converter", true, toolkit);
            MethodType one = MethodType.methodType(long.class, long.class);
            return new NativeNames(lookup.findGetter(Widget.class, "handle", long.class),
                    lookup.findStatic(gtk, "gtk_widget_get_accessible", one), lookup.findStatic(gtk, "gtk_bin_get_child", one),
                    lookup.findStatic(objects, "g_object_set",
                            MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class)),
                    lookup.findStatic(objects, "g_object_get",
                            MethodType.methodType(void.class, long.class, byte[].class, long[].class, long.class)),
                    lookup.findStatic(words, "cCharPtrToJavaString", MethodType.methodType(String.class, long.class, boolean.class)));
        } catch (ReflectiveOperationException | LinkageError e) {
            UiErrors.log("this version of the toolkit has no way to name its fields for a screen reader", e);
            return null;
        }
    }

    /** Names a control, where that is needed; else does nothing. */
    public static void set(Control control, String name) {
        if (GTK != null) {
            GTK.name(control, name);
        }
    }

    /**
     * Names, from now on, what nobody has named by itself, such as fields in the platform's own dialogs: after the label before
     * it, what it says about itself, or the window it stands in.
     */
    public static void watch(Display display) {
        if (GTK != null) {
            display.addFilter(SWT.Show, event -> {
                if (event.widget instanceof Shell shell) {
                    GTK.nameAll(shell);
                }
            });
            display.addFilter(SWT.FocusIn, event -> {
                if (event.widget instanceof Control control) {
                    GTK.nameFromAround(control);
                }
            });
        }
    }

    /** What a screen reader calls a control here, or nothing where only other platforms' screen readers know. */
    public static @Nullable String spoken(Control control) {
        return GTK == null ? null : GTK.name(control);
    }

    private void nameAll(Composite parent) {
        for (Control child : parent.getChildren()) {
            nameFromAround(child);
            if (child instanceof Composite inner) {
                nameAll(inner);
            }
        }
    }

    private void nameFromAround(Control control) {
        boolean says = control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0;
        boolean field = !says && control instanceof Text || control instanceof Combo || control instanceof Spinner || control instanceof Table
                || control instanceof Tree || control instanceof List || control instanceof Scale || control instanceof Slider
                || control instanceof DateTime;
        // A hint that stands in an empty field passes for its name until somebody types there.
        String hint = control instanceof Text text ? text.getMessage() : "";
        if (field && (name(control).isEmpty() || name(control).equals(hint))) {
            String found = around(control);
            if (!found.isEmpty()) {
                name(control, found);
            }
        }
    }

    private static String around(Control control) {
        String label = "";
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                break;
            }
            label = sibling instanceof Label text ? text.getText().replace("&", "") : "";
        }
        String own = control instanceof Text text ? text.getMessage() : "";
        String tip = control.getToolTipText() == null ? "" : control.getToolTipText();
        String window = control.getShell().getText();
        return Stream.of(label, own, tip, window).filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    private String name(Control control) {
        try {
            long object = (long) accessible.invoke((long) handle.invoke((Widget) control));
            long[] found = new long[1];
            if (object != 0) {
                get.invoke(object, PROPERTY, found, 0L);
            }
            return found[0] == 0 ? "" : (String) words.invoke(found[0], true);
        } catch (Throwable e) {
            UiErrors.log("a field's name cannot be read", e);
            return "";
        }
    }

    private void name(Control control, String name) {
        try {
            long widget = (long) handle.invoke((Widget) control);
            name(widget, name);
            // What has the keyboard in a choice that takes new words is the field within it.
            if (control instanceof Combo && (control.getStyle() & SWT.READ_ONLY) == 0) {
                name((long) child.invoke(widget), name);
            }
        } catch (Throwable e) {
            UiErrors.log("a field cannot be named for a screen reader: " + name, e);
        }
    }

    private void name(long widget, String name) throws Throwable {
        long object = widget == 0 ? 0 : (long) accessible.invoke(widget);
        if (object != 0) {
            set.invoke(object, PROPERTY, (name + '\0').getBytes(StandardCharsets.UTF_8), 0L);
        }
    }
}
