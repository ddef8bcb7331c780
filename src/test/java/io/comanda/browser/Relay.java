package io.comanda.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a browser and the application. Cut, it refuses new calls and ends those that are going on. */
final class Relay implements AutoCloseable {

    private final int target;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    Relay(int target) {
        this.target = target;
        this.door = open(0);
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized void cut() {
        hangUp(door);
        ends.forEach(Relay::hangUp);
        ends.clear();
    }

    void mend() {
        door = open(port());
    }

    private ServerSocket open(int port) {
        try {
            var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            inBackground(() -> answer(opened));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                connect(opened, opened.accept());
            } catch (IOException cutOff) {
                // The line was cut, or the application is not there.
            }
        }
    }

    private synchronized void connect(ServerSocket opened, Socket browser) throws IOException {
        if (opened.isClosed()) {
            hangUp(browser);
            return;
        }
        ends.add(browser);
        var application = new Socket(InetAddress.getLoopbackAddress(), target);
        ends.add(application);
        inBackground(() -> carry(browser, application));
        inBackground(() -> carry(application, browser));
    }

    /** Until one end hangs up, or both have been cut off. */
    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            // So does the other end, below.
        }
        hangUp(from);
        hangUp(to);
        ends.remove(from);
        ends.remove(to);
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void hangUp(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
