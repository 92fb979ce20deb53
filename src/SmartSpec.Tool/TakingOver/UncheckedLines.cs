namespace SmartSpec.Tool.TakingOver;

/// <summary>Lines between quotation marks that can be rows or text of a cell, and so are not checked.</summary>
internal sealed class UncheckedLines
{
    private long last;

    /// <summary>The first of them; 0 where there are none.</summary>
    public long First { get; private set; }

    /// <summary>Adds a line; a blank one is none.</summary>
    public void Add(long line, string[] cells)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
            return;
        First = First == 0 ? line : First;
        last = line;
    }

    /// <summary>That they are not checked; null where there are none.</summary>
    /// <param name="mark">The line of the quotation mark.</param>
    public Words? Said(long mark) =>
        First == 0
            ? null
            : Which()
                + new Words(
                    $" Rätta citattecknet på rad {mark}, och kontrollera igen.",
                    $" Correct the quotation mark on line {mark}, and check again."
                );

    private Words Which() =>
        First == last
            ? new(
                "raden kan vara text i en cell, och är inte kontrollerad.",
                "the line can be text of a cell, and was not checked."
            )
            : new(
                $"de av raderna {First} till {last} som kan vara text i en cell är inte kontrollerade.",
                $"those of lines {First} to {last} that can be text of a cell were not checked."
            );
}
