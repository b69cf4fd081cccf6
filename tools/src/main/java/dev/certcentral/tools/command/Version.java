package dev.certcentral.tools.command;

import picocli.CommandLine.IVersionProvider;

/** The version, from the JAR's manifest. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"certspec " + (version == null ? "(development build)" : version)};
    }
}
