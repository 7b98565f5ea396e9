namespace BuildingBlocks.Storage;

/// <summary>Where files lie while they are received, in the file system of the blobs where these are files, so that taking one moves no byte.</summary>
public sealed record StagingFolder(string Path);
