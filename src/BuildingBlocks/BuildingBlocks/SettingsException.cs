namespace BuildingBlocks;

/// <summary>The installation's settings are wrong; the message is a sentence that says which and how. The program ends with it and exit code 2.</summary>
public sealed class SettingsException(string message) : Exception(message);
