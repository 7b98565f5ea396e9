using Architecture.Tests.Planted.Left.Adapters.Post;

namespace Architecture.Tests.Planted.Left.Adapters.Disk;

// Knows another adapter.
internal sealed record FileDisk(PostManager Post);
