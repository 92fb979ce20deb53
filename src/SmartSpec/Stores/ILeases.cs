namespace SmartSpec;

/// <summary>Who does a piece of work that one host at a time should do. A lease spares doing it twice; nothing breaks where it is done twice.</summary>
public interface ILeases
{
    /// <summary>Takes a lease, or holds on to it.</summary>
    /// <param name="name">The work, such as <c>due</c>.</param>
    /// <param name="holder">Who would do it.</param>
    /// <param name="now">The instant.</param>
    /// <param name="until">Until when it is held, unless it is taken again or released; at that instant it is free.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether the holder has it; not while another has.</returns>
    ValueTask<bool> TryTakeAsync(string name, string holder, Instant now, Instant until, CancellationToken cancellation = default);

    /// <summary>Lets a lease go; does nothing where the holder does not have it.</summary>
    /// <param name="name">The work.</param>
    /// <param name="holder">Who has done it.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellation = default);
}
