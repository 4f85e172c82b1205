/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ssl.SSLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Fetches files of sites by http and https: whoever waits may cancel at any moment, also while a server is only being connected to; one that says nothing for half a minute is given up;
 * and what goes wrong is said in plain words. Certificates and proxies are those of Java, which takes the system's own proxy settings where it can. No passwords are given to anybody. Any
 * thread.
 */
final class WebFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 50;
    private static final int OK = 200;

    static {
        // Read once, when the first proxy is asked for; whoever starts Java may have said otherwise.
        if (System.getProperty("java.net.useSystemProxies") == null) {
            System.setProperty("java.net.useSystemProxies", "true");
        }
    }

    private final HttpClient client;
    private final Duration patience;

    WebFiles() {
        this(HttpClient.newBuilder(), PATIENCE);
    }

    /**
     * One with other certificates, another proxy or another patience.
     *
     * @param builder  has what differs
     * @param patience after which a server that says nothing is given up
     */
    WebFiles(HttpClient.Builder builder, Duration patience) {
        // A site may send elsewhere, but not from https to http.
        client = builder.connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL).build();
        this.patience = patience;
    }

    /**
     * Fetches a file.
     *
     * @param address of the file
     * @param out     is given what comes, from another thread, and is not closed
     * @param most    bytes that may come
     * @param monitor cancels
     * @return when it was changed last, in milliseconds since 1970; 0 where its server does not say
     * @throws FileNotFoundException where the server has no such file
     * @throws IOException           with the reason in plain words
     */
    long fetch(URI address, OutputStream out, long most, IProgressMonitor monitor) throws IOException {
        return changed(fetched(address, out, most, monitor).headers());
    }

    private HttpResponse<Void> fetched(URI address, OutputStream out, long most, IProgressMonitor monitor) throws IOException {
        AtomicLong heard = new AtomicLong(System.nanoTime());
        AtomicLong left = new AtomicLong(most);
        HttpResponse.BodyHandler<Void> handler = info -> info.statusCode() != OK ? BodySubscribers.replacing(null) : BodySubscribers.ofByteArrayConsumer(piece -> piece.ifPresent(bytes -> {
            heard.set(System.nanoTime());
            try {
                if (left.addAndGet(-bytes.length) < 0) {
                    throw new IOException(Messages.get("site.large", most >> 20));
                }
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return answer(HttpRequest.newBuilder(address).GET(), handler, heard, monitor);
    }

    /**
     * Fetches a file of a site, from the server that somebody named: one that sends on to another server is told, and not followed.
     *
     * @return as {@link #fetch} does
     */
    long fetchHere(URI address, OutputStream out, long most, IProgressMonitor monitor) throws IOException {
        HttpResponse<Void> response = fetched(address, out, most, monitor);
        String host = String.valueOf(response.uri().getHost());
        if (!host.equalsIgnoreCase(address.getHost())) {
            throw new IOException(Messages.get("web.elsewhere", address.getHost(), response.uri()));
        }
        return changed(response.headers());
    }

    /**
     * Asks when a file was changed last, without fetching it.
     *
     * @return as {@link #fetch} does
     */
    long lastModified(URI address, IProgressMonitor monitor) throws IOException {
        HttpRequest.Builder question = HttpRequest.newBuilder(address).method("HEAD", HttpRequest.BodyPublishers.noBody());
        return changed(answer(question, HttpResponse.BodyHandlers.discarding(), new AtomicLong(System.nanoTime()), monitor).headers());
    }

    private HttpResponse<Void> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<Void> handler, AtomicLong heard, IProgressMonitor monitor) throws IOException {
        HttpRequest asked = request.build();
        CompletableFuture<HttpResponse<Void>> coming = client.sendAsync(asked, handler);
        try {
            while (true) {
                try {
                    HttpResponse<Void> response = coming.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    refuse(response.statusCode(), asked);
                    return response;
                } catch (TimeoutException e) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    if (System.nanoTime() - heard.get() > patience.toNanos()) {
                        throw new IOException(Messages.get("site.silent", patience.toSeconds()));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException | CancellationException e) {
            throw plain(e.getCause() == null ? e : e.getCause(), asked.uri());
        } finally {
            // Ends the exchange, where it still goes on.
            coming.cancel(true);
        }
    }

    private static void refuse(int status, HttpRequest asked) throws IOException {
        URI address = asked.uri();
        if (status == OK || asked.method().equals("HEAD") && (status == 405 || status == 501)) {
            // Some servers tell nothing without sending the file.
            return;
        }
        switch (status) {
        case 404, 410 -> throw new FileNotFoundException(Messages.get("web.missing", address));
        case 401, 403, 407 -> throw new IOException(Messages.get("web.password", address.getHost(), status));
        default -> throw new IOException(Messages.get(status >= 500 ? "web.fault" : "web.answer", address.getHost(), status));
        }
    }

    /** What went wrong, for whoever knows nothing of networks. */
    private static IOException plain(Throwable failure, URI address) {
        String words = "web.broken";
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof UncheckedIOException kept) {
                // What was done with what came: its words are ours.
                return kept.getCause();
            }
            if (each instanceof SSLException) {
                words = "web.certificate";
            } else if (each instanceof UnresolvedAddressException) {
                words = "web.unknown";
            } else if ((each instanceof ConnectException || each instanceof HttpConnectTimeoutException) && words.equals("web.broken")) {
                words = "web.nobody";
            }
        }
        return new IOException(Messages.get(words, address.getHost()), failure);
    }

    private static long changed(HttpHeaders headers) {
        Optional<String> said = headers.firstValue("Last-Modified");
        try {
            return said.isEmpty() ? 0 : ZonedDateTime.parse(said.get(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant().toEpochMilli();
        } catch (DateTimeParseException e) {
            return 0;
        }
    }
}
