/** An application that is a module. */
module com.example.modular {
    requires dev.certcentral.client;
}
