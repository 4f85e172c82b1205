/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.ui.Session;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Everything that a key can do: the workbench's commands, in the groups and the order of the menus they stand in, and the
 * techniques of the packs. Read from the registry, so that what a bundle adds is there by itself. A picture of one time; UI thread.
 */
final class ActionCatalog {

    private static final String OURS = "org.coachline.";
    private static final String SHOW_VIEW = "org.eclipse.ui.views.showView";
    private static final String VIEW_ID = "org.eclipse.ui.views.showView.viewId";
    private static final String VIEWS = "views";
    private static final String WINDOW = "window";
    /** The menus in the order of their bar; each names a group. */
    private static final List<String> MENUS = List.of("play", "mark", "edit", "view", "call", "plan", "file", "help");
    private static final int GROUP = 1000;
    private static final int TECHNIQUES = 2;

    private final Map<String, KeyAction> actions = new LinkedHashMap<>();
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private final Map<String, String> menus = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    ActionCatalog() {
        for (String menu : MENUS) {
            groups.put(KeyMessages.get("group." + menu), (groups.size() < TECHNIQUES ? groups.size() : groups.size() + 1) * GROUP);
        }
        groups.put(KeyMessages.get("group.techniques"), TECHNIQUES * GROUP);
        readMenus();
        List<TechniqueEntry> techniques = Session.get().catalog().techniques();
        for (int i = 0; i < techniques.size(); i++) {
            String id = KeyAction.TECHNIQUE + techniques.get(i).ref().key();
            actions.put(id, new KeyAction(id, techniques.get(i).name(), KeyMessages.get("group.techniques"), TECHNIQUES * GROUP + i));
        }
        for (Command command : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
            if (command.getId().startsWith(OURS) && isWhole(command)) {
                of(new ParameterizedCommand(command, null));
            }
        }
    }

    /** Whether a command means something without parameters. */
    private static boolean isWhole(Command command) {
        try {
            return command.getParameters() == null || Arrays.stream(command.getParameters()).allMatch(each -> each.isOptional());
        } catch (NotDefinedException e) {
            return false;
        }
    }

    /** Notes in which menu a command stands, and where in it. */
    private void readMenus() {
        for (IConfigurationElement contribution : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus")) {
            String location = String.valueOf(contribution.getAttribute("locationURI"));
            String menu = MENUS.stream().filter(each -> location.startsWith("menu:" + each + '?')).findFirst().orElse(null);
            if (menu != null) {
                readItems(contribution, menu);
            }
        }
    }

    private void readItems(IConfigurationElement parent, String menu) {
        for (IConfigurationElement item : parent.getChildren()) {
            String command = item.getAttribute("commandId");
            if (item.getName().equals("menu")) {
                readItems(item, menu);
            } else if (command != null) {
                menus.putIfAbsent(command, menu);
                places.putIfAbsent(command, places.size());
            }
        }
    }

    /** All there are so far, techniques and commands without a key included, in order. */
    List<KeyAction> all() {
        List<KeyAction> all = new ArrayList<>(actions.values());
        all.sort(java.util.Comparator.comparingInt(KeyAction::order).thenComparing(KeyAction::name));
        return all;
    }

    /** What a technique's key does. */
    KeyAction of(TechniqueEntry technique) {
        return actions.get(KeyAction.TECHNIQUE + technique.ref().key());
    }

    /** What a binding's command does. */
    KeyAction of(ParameterizedCommand command) {
        return actions.computeIfAbsent(command.serialize(), id -> describe(command, id));
    }

    private KeyAction describe(ParameterizedCommand command, String id) {
        try {
            if (command.getId().equals(SHOW_VIEW) && command.getParameterMap().get(VIEW_ID) instanceof String view) {
                IViewDescriptor found = PlatformUI.getWorkbench().getViewRegistry().find(view);
                return placed(id, found == null ? view : found.getLabel(), KeyMessages.get("group." + VIEWS), command.getId());
            }
            String menu = menus.get(command.getId());
            String name = command.getName().replaceAll("(\\.\\.\\.|\u2026)$", "").replace("&", "");
            if (menu != null) {
                return placed(id, name, KeyMessages.get("group." + menu), command.getId());
            }
            boolean ours = command.getId().startsWith(OURS);
            return placed(id, name, ours ? command.getCommand().getCategory().getName() : KeyMessages.get("group." + WINDOW), command.getId());
        } catch (NotDefinedException e) {
            return placed(id, command.getId(), KeyMessages.get("group." + WINDOW), command.getId());
        }
    }

    private KeyAction placed(String id, String name, String group, String command) {
        int start = groups.computeIfAbsent(group, each -> (groups.size() + 1) * GROUP);
        return new KeyAction(id, name, group, start + places.getOrDefault(command, GROUP - 1));
    }
}
