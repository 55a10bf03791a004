package tarazy.cli;

import java.nio.file.Path;

/** Opens case folders; nothing a folder can hold makes it throw. */
@FunctionalInterface
interface Opener {
    OpenCase open(Path folder);
}
