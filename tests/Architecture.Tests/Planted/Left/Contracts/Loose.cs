namespace Architecture.Tests.Planted.Left.Contracts;

// Neither a record, an enumeration nor an interface.
public class Loose
{
    public int Count { get; set; }
}
