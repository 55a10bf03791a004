package tarazy.cli;

import java.nio.file.Path;

final class NoCases implements Opener {
    @Override
    public OpenCase open(Path folder) {
        throw new UnsupportedOperationException("not wired yet");
    }
}
