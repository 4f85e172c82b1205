/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A page in a headless browser, told what to do over the DevTools protocol. The page is opened from the disk, as an attachment is; what it asks of
 * any network, and what its security policy forbids it, is kept.
 */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 60;
    private static final String LISTENING = "DevTools listening on ws://";

    private final Process process;
    private final Path downloads;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final BlockingQueue<Path> saved = new LinkedBlockingQueue<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private int last;

    private Browser(Process process, Path downloads, URI page) throws Exception {
        this.process = process;
        this.downloads = downloads;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** The program, if this machine has one. */
    static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    /** Opens a file; returns when it has been loaded. */
    static Browser open(Path program, Path page, Path work) throws Exception {
        Path downloads = Files.createDirectories(work.resolve("downloads"));
        // Whoever is root has no sandbox to give away; a proxy that nobody answers keeps the browser itself from the network.
        Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--mute-audio",
                "--autoplay-policy=no-user-gesture-required", "--proxy-server=127.0.0.1:9", "--remote-debugging-port=0", "--user-data-dir=" + work.resolve("profile"),
                "--window-size=420,900", "about:blank").redirectErrorStream(true).start();
        try {
            String address = listening(process);
            URI target = page(address);
            Browser browser = new Browser(process, downloads, target);
            browser.call("Browser.setDownloadBehavior", "behavior", "allow", "downloadPath", downloads.toString(), "eventsEnabled", true);
            browser.call("Page.enable");
            browser.call("Network.enable");
            browser.call("Log.enable");
            browser.call("Runtime.enable");
            browser.call("Page.navigate", "url", page.toUri().toString());
            browser.loaded.get(PATIENCE, TimeUnit.SECONDS);
            return browser;
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** What it says later is little: the pipe takes it. */
    private static String listening(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.add(line);
            if (line.startsWith(LISTENING)) {
                return line.substring(LISTENING.length(), line.indexOf('/', LISTENING.length()));
            }
        }
        throw new IOException("the browser did not start: " + String.join("\n", all));
    }

    private static URI page(String address) throws Exception {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + address + "/json/list")).build();
        JsonNode targets = JSON.readTree(HttpClient.newHttpClient().send(list, HttpResponse.BodyHandlers.ofString()).body());
        for (JsonNode each : targets) {
            if ("page".equals(each.path("type").asText())) {
                return URI.create(each.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("no page: " + targets);
    }

    /** Evaluates an expression as if a person had done it; waits for a promise. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer = call("Runtime.evaluate", "expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Presses a key, such as Tab. */
    void press(String key, int code) throws Exception {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", "type", type, "key", key, "code", key, "windowsVirtualKeyCode", code);
        }
    }

    /** A picture of the page as it is seen, PNG. */
    byte[] picture(boolean dark) throws Exception {
        ObjectNode scheme = JSON.createObjectNode();
        scheme.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", dark ? "dark" : "light");
        send("Emulation.setEmulatedMedia", scheme).get(PATIENCE, TimeUnit.SECONDS);
        return Base64.getDecoder().decode(call("Page.captureScreenshot", "captureBeyondViewport", true).path("data").asText());
    }

    /** The file that the page saves next. */
    Path saved() throws InterruptedException {
        Path file = saved.poll(PATIENCE, TimeUnit.SECONDS);
        if (file == null) {
            throw new AssertionError("nothing was saved");
        }
        return file;
    }

    /** Addresses that were asked for, other than the page, what it holds and what it makes. */
    List<String> requests() {
        return requests.stream().filter(each -> !each.startsWith("file:") && !each.startsWith("data:") && !each.startsWith("blob:") && !each.startsWith("about:")).toList();
    }

    /** What the browser complained about: errors of the script, and what the security policy forbade. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode call(String method, Object... parameters) throws Exception {
        ObjectNode values = JSON.createObjectNode();
        for (int i = 0; i < parameters.length; i += 2) {
            values.putPOJO((String) parameters[i], parameters[i + 1]);
        }
        return send(method, values).get(PATIENCE, TimeUnit.SECONDS);
    }

    private synchronized CompletableFuture<JsonNode> send(String method, ObjectNode parameters) throws Exception {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        socket.sendText(JSON.writeValueAsString(message), true).get(PATIENCE, TimeUnit.SECONDS);
        return answer;
    }

    private void heard(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt());
            if (message.has("error")) {
                answer.completeExceptionally(new AssertionError(message.path("error").toString()));
            } else {
                answer.complete(message.path("result"));
            }
            return;
        }
        JsonNode about = message.path("params");
        switch (message.path("method").asText()) {
        case "Page.loadEventFired" -> loaded.complete(null);
        case "Network.requestWillBeSent" -> requests.add(about.path("request").path("url").asText());
        case "Log.entryAdded" -> complaints.add(about.path("entry").path("text").asText());
        case "Runtime.exceptionThrown" -> complaints.add(about.path("exceptionDetails").toString());
        case "Browser.downloadWillBegin" -> names.put(about.path("guid").asText(), about.path("suggestedFilename").asText());
        case "Browser.downloadProgress" -> {
            if ("completed".equals(about.path("state").asText())) {
                saved.add(downloads.resolve(names.get(about.path("guid").asText())));
            }
        }
        default -> {
            // Nothing that is asked about.
        }
        }
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
            text.append(data);
            if (end) {
                try {
                    heard(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    complaints.add(e.toString());
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
