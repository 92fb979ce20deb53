namespace SmartSpec.Histories;

/// <summary>One event as the host's own store has it.</summary>
/// <param name="Line">The exact bytes of <see cref="RecordedEvent.Line"/>.</param>
/// <param name="Hash">The <see cref="RecordedEvent.Hash"/> that came with them.</param>
public readonly record struct RecordedLine(ReadOnlyMemory<byte> Line, Hash Hash);
